import { type KeyboardEvent, useRef } from 'react';
import { type Tab, TABS } from '../state/viewState.ts';
import { TAB_LABELS } from '../words/tabLabels.ts';
import { useExplorer } from './explorerContext.ts';

/** Ids by which a tab and its panel find each other. */
export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `view-${tab}`;

/** The tabs of the views. Arrow keys, Home and End move between them, Enter opens one. */
export function ViewTabs() {
  const { view, dispatch } = useExplorer();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = TABS.findIndex((tab) => tabId(tab) === document.activeElement?.id);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = TABS.at(next % TABS.length)!;
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label="Views" onKeyDown={move}>
      {TABS.map((tab) => {
        const selected = tab === view.tab;
        return (
          <button
            key={tab}
            id={tabId(tab)}
            type="button"
            role="tab"
            aria-selected={selected}
            aria-controls={selected ? panelId(tab) : undefined}
            tabIndex={selected ? 0 : -1}
            onClick={() => dispatch({ type: 'set-tab', tab })}
          >
            {TAB_LABELS[tab]}
          </button>
        );
      })}
    </div>
  );
}
