import { useCallback, useId, useRef } from 'react';
import { chosen } from '../state/chosen.ts';
import { toggled } from '../state/toggled.ts';
import { type CheckOption, CheckRow } from './CheckRow.tsx';

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
  // Of hundreds of boxes only those that change are drawn again, so that what they call must stay the same.
  const latest = useRef({ all, values, hiddenAtFirst, onChange });
  latest.current = { all, values, hiddenAtFirst, onChange };
  const toggle = useCallback((id: string) => latest.current.onChange(toggled(latest.current, id)), []);
  const only = useCallback((id: string) => latest.current.onChange([id]), []);
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
      {options.map((option) => (
        <CheckRow
          key={option.id}
          {...option}
          inputId={`${prefix}${option.id}`}
          isTicked={ticked.has(option.id)}
          onToggle={toggle}
          onOnly={only}
        />
      ))}
    </fieldset>
  );
}
