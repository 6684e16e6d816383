/** A failure in words, with a way to try again. */
export function Notice({
  title,
  words,
  onRetry,
}: {
  readonly title: string;
  readonly words: string;
  readonly onRetry: () => void;
}) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{title}</strong> {words}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
