import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Spot } from '../drawing/linePath.ts';
import { entityActions } from '../state/entityActions.ts';
import { useExplorer } from './explorerContext.ts';

/** What can be done with an entity, as a menu at a point of the drawing. Arrow keys move in it, Escape closes it. */
export function EntityMenu({
  id,
  name,
  spot,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly spot: Spot;
  readonly onClose: () => void;
}) {
  const { view, dispatch } = useExplorer();
  const menu = useRef<HTMLUListElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const move = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  };
  const open = { label: 'Open', action: { type: 'select-entity', id, centre: false } } as const;
  return (
    <ul
      ref={menu}
      className="entity-menu"
      role="menu"
      aria-label={name}
      style={{ left: spot.x, top: spot.y }}
      onKeyDown={move}
      onBlur={({ relatedTarget }) => {
        if (!menu.current?.contains(relatedTarget)) onClose();
      }}
    >
      {[open, ...entityActions(id, view)].map(({ label, action }) => (
        <li key={label} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              dispatch(action);
              onClose();
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
