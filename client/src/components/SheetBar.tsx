import { type Sheet, SHEETS } from '../state/sheet.ts';

const LABELS: Record<Sheet, string> = { filters: 'Filters', relations: 'Relations', evidence: 'Evidence' };

/** On a small screen: which of the panels stands over the view as a sheet. Pressed again, it closes. */
export function SheetBar({
  sheet,
  onOpen,
}: {
  readonly sheet: Sheet | null;
  readonly onOpen: (sheet: Sheet | null) => void;
}) {
  return (
    <nav className="sheet-bar" aria-label="Panels">
      {SHEETS.map((one) => (
        <button
          key={one}
          type="button"
          aria-expanded={one === sheet}
          onClick={() => onOpen(one === sheet ? null : one)}
        >
          {one === sheet ? `Close ${LABELS[one].toLowerCase()}` : LABELS[one]}
        </button>
      ))}
    </nav>
  );
}
