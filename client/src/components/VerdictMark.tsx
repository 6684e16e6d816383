import type { UnheardReason, Verdict } from '../generated/documents.ts';

const SIGNS: Record<Verdict | UnheardReason, string> = {
  ASSERTS: 'M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z M4.5 8 L7 10.6 L11.6 5.6',
  DENIES: 'M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z M3.2 12.8 L12.8 3.2',
  REPORTS: 'M2 4 H14 M2 8 H11 M2 12 H8',
  REPORTS_DENIAL: 'M2 4 H14 M2 8 H11 M2 12 H8 M3 14 L13 2',
  MIXED: 'M8 1 A7 7 0 1 1 8 15 A7 7 0 1 1 8 1 Z M8 1 V15 M3 8 H6 M10 8 H13',
  NOT_ACTUAL: 'M2.5 8 H4 M7.2 8 H8.8 M12 8 H13.5',
  SILENT: 'M3 8 H13',
  NOT_CODED: 'M4 4 L12 12 M12 4 L4 12',
  TOO_EARLY: 'M8 2 A6 6 0 1 1 8 14 A6 6 0 1 1 8 2 Z M8 4.5 V8 H11',
};

/** The sign of a verdict, or of why there is none; its word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict | UnheardReason }) {
  return (
    <svg className="verdict-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[verdict]} />
    </svg>
  );
}
