import { useExplorer } from './explorerContext.ts';

/** Says where a lens is chosen that it does not hold for what is named here. */
export function NoLensNote({ of: subject }: { readonly of: string }) {
  const { view } = useExplorer();
  if (view.lens.kind === 'all') return null;
  return (
    <p className="no-lens">
      The lens does not hold for {subject}, which set what every source says side by side.
    </p>
  );
}
