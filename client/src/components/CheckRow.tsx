import { memo, type ReactNode } from 'react';

/** A box of a group. */
export interface CheckOption {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly sign?: ReactNode;
  readonly count?: number;
  readonly detail?: string;
}

/** A box with what it stands for, and a way to tick it alone. */
export const CheckRow = memo(function CheckRow({
  id,
  label,
  title,
  sign,
  count,
  detail,
  inputId,
  isTicked,
  onToggle,
  onOnly,
}: CheckOption & {
  /** Of the element; unique on the page. */
  readonly inputId: string;
  readonly isTicked: boolean;
  readonly onToggle: (id: string) => void;
  readonly onOnly: (id: string) => void;
}) {
  const detailId = `${inputId}-detail`;
  return (
    <div className="check" title={title}>
      <label htmlFor={inputId}>
        <input
          id={inputId}
          type="checkbox"
          checked={isTicked}
          aria-describedby={detail === undefined ? undefined : detailId}
          onChange={() => onToggle(id)}
        />
        {sign}
        <span>{label}</span>
      </label>
      <button type="button" className="quiet only" aria-label={`Only ${label}`} onClick={() => onOnly(id)}>
        only
      </button>
      {count !== undefined && <span className="count">{count}</span>}
      {detail !== undefined && <small id={detailId}>{detail}</small>}
    </div>
  );
});
