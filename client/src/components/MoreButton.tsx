/** Lets a long list grow; nothing where all of it is there. */
export function MoreButton({
  shown,
  all,
  onMore,
}: {
  readonly shown: number;
  readonly all: number;
  readonly onMore: (shown: number) => void;
}) {
  if (shown >= all) return null;
  return (
    <button type="button" className="more" onClick={() => onMore(shown * 2)}>
      Show more: {all - shown} of {all} are left
    </button>
  );
}
