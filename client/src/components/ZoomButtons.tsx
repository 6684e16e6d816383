const BUTTONS = [
  { key: '+', label: 'Zoom in', path: 'M8 3 V13 M3 8 H13' },
  { key: '-', label: 'Zoom out', path: 'M3 8 H13' },
  { key: '0', label: 'Show the whole graph', path: 'M3 6 V3 H6 M10 3 H13 V6 M13 10 V13 H10 M6 13 H3 V10' },
];

/** Zooming with a click. */
export function ZoomButtons({ steer }: { readonly steer: (key: string) => boolean }) {
  return (
    <div className="zoom">
      {BUTTONS.map(({ key, label, path }) => (
        <button key={key} type="button" aria-label={label} title={label} onClick={() => steer(key)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
