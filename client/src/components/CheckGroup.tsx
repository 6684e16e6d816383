import { type ReactNode, useId } from 'react';
import { chosen } from '../state/chosen.ts';
import { toggled } from '../state/toggled.ts';

/** A box of a group. */
export interface CheckOption {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly sign?: ReactNode;
  readonly count?: number;
  readonly detail?: string;
}

/** A group of boxes; what is ticked is shown. null is as at first. */
export function CheckGroup({
  name,
  values,
  options,
  hiddenAtFirst = [],
  onChange,
}: {
  readonly name: string;
  readonly values: readonly string[] | null;
  readonly options: readonly CheckOption[];
  readonly hiddenAtFirst?: readonly string[];
  readonly onChange: (values: readonly string[] | null) => void;
}) {
  const prefix = useId();
  const all = options.map(({ id }) => id);
  const ticked = new Set(chosen(values, all, hiddenAtFirst));
  const everything = hiddenAtFirst.length === 0 ? null : all;
  return (
    <fieldset className="check-group">
      <legend>{name}</legend>
      <div className="check-all">
        <button
          type="button"
          className="quiet"
          aria-label={`Show all: ${name.toLowerCase()}`}
          disabled={ticked.size === all.length}
          onClick={() => onChange(everything)}
        >
          all
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={`Show none: ${name.toLowerCase()}`}
          disabled={ticked.size === 0}
          onClick={() => onChange([])}
        >
          none
        </button>
      </div>
      {options.map(({ id, label, title, sign, count, detail }) => (
        <div key={id} className="check" title={title}>
          <label htmlFor={`${prefix}${id}`}>
            <input
              id={`${prefix}${id}`}
              type="checkbox"
              checked={ticked.has(id)}
              aria-describedby={detail === undefined ? undefined : `${prefix}${id}-detail`}
              onChange={() => onChange(toggled({ all, values, hiddenAtFirst }, id))}
            />
            {sign}
            <span>{label}</span>
          </label>
          <button
            type="button"
            className="quiet only"
            aria-label={`Only ${label}`}
            onClick={() => onChange([id])}
          >
            only
          </button>
          {count !== undefined && <span className="count">{count}</span>}
          {detail !== undefined && <small id={`${prefix}${id}-detail`}>{detail}</small>}
        </div>
      ))}
    </fieldset>
  );
}
