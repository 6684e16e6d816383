/** A failure in words, with a way to try again and perhaps one to leave it. */
export function Notice({
  title,
  words,
  onRetry,
  onClose,
}: {
  readonly title: string;
  readonly words: string;
  readonly onRetry: () => void;
  readonly onClose?: () => void;
}) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{title}</strong> {words}
      </p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
      {onClose && (
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      )}
    </div>
  );
}
