/** Says that something is being read. */
export function Waiting({ words }: { readonly words: string }) {
  return (
    <p className="waiting" role="status">
      {words}
    </p>
  );
}
