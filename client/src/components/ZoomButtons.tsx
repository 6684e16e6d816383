const PLUS = 'M8 3 V13 M3 8 H13';
const MINUS = 'M3 8 H13';
const WHOLE = 'M3 6 V3 H6 M10 3 H13 V6 M13 10 V13 H10 M6 13 H3 V10';

/** Zooming with a click. `whole` says what the last button shows. */
export function ZoomButtons({
  steer,
  whole = 'Show the whole graph',
}: {
  readonly steer: (key: string) => boolean;
  readonly whole?: string;
}) {
  const buttons = [
    { key: '+', label: 'Zoom in', path: PLUS },
    { key: '-', label: 'Zoom out', path: MINUS },
    { key: '0', label: whole, path: WHOLE },
  ];
  return (
    <div className="zoom">
      {buttons.map(({ key, label, path }) => (
        <button key={key} type="button" aria-label={label} title={label} onClick={() => steer(key)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
