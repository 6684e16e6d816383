import { Component, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';

/** Says that a view could not be opened or broke, and loads the page anew: its address holds all that was seen. */
export class ViewBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <section className="view-failure" aria-label="This view">
        <Notice
          title="This view cannot be shown."
          words={`The rest of the page works. The browser says: ${error.message}`}
          onRetry={() => location.reload()}
        />
      </section>
    );
  }
}
