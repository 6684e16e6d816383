import type { ReactNode } from 'react';
import { useNewBuild } from '../effects/useNewBuild.ts';
import type { Theme } from '../drawing/palette.ts';
import type { FrameQuery } from '../generated/documents.ts';
import { counted } from '../words/counted.ts';
import { AskBar } from './AskBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ViewBar } from './ViewBar.tsx';

/** The name of the thing, where to ask and to search, what was built; under it the tabs. */
export function Header({
  build,
  theme,
  onToggleTheme,
  tools,
}: {
  readonly build: FrameQuery['build'] | null;
  readonly theme: Theme;
  readonly onToggleTheme: () => void;
  /** What can be done with the view beside undoing and sharing. */
  readonly tools: ReactNode;
}) {
  const newer = useNewBuild(build?.hash);
  return (
    <header>
      <div className="masthead">
        <div className="masthead-name">
          <h1>
            <a href="/">Hearsay</a>
          </h1>
          <p>Every line is somebody’s word</p>
        </div>
        <AskBar />
        <SearchBox />
        <p className="masthead-build">
          {build && (
            <>
              {counted(build.sources, 'source')}, {counted(build.claims, 'claim')},{' '}
              {counted(build.disputes, 'disputed relation')}
              <br />
              <span title={build.hash}>build {build.hash.slice(0, 12)}</span> ·{' '}
              <a href="/graphiql">ask in GraphQL</a>
            </>
          )}
        </p>
        <button type="button" className="quiet" onClick={onToggleTheme}>
          {theme === 'dark' ? 'Light theme' : 'Dark theme'}
        </button>
      </div>
      {newer && (
        <p className="new-build" role="status">
          The server has other data than what is shown here.{' '}
          <button type="button" onClick={() => location.reload()}>
            The data has changed: reload
          </button>
        </p>
      )}
      <ViewBar>{tools}</ViewBar>
    </header>
  );
}
