import { useCombobox } from 'downshift';
import { useState } from 'react';
import { type Found, useEntitySearch } from '../effects/useEntitySearch.ts';
import { counted } from '../words/counted.ts';
import { typeInWords } from '../words/typeInWords.ts';
import { EntityMark } from './EntityMark.tsx';
import { useExplorer } from './explorerContext.ts';

/** Finds entities by any of their names; choosing one selects and centres it. */
export function SearchBox() {
  const { dispatch } = useExplorer();
  const [text, setText] = useState('');
  const answer = useEntitySearch(text);
  const box = useCombobox<Found>({
    items: [...answer.found],
    itemToString: (found) => found?.name ?? '',
    itemToKey: (found) => found?.id,
    defaultHighlightedIndex: 0,
    selectedItem: null,
    // Leaving the box chooses nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      dispatch({ type: 'select-entity', id: selectedItem.id, centre: true });
    },
  });
  const open = box.isOpen && text.trim() !== '';
  return (
    <div className="search">
      <label {...box.getLabelProps()} className="unseen">
        Search entities
      </label>
      <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 L14.5 14.5" />
      </svg>
      <input
        {...box.getInputProps({ 'aria-label': 'Search entities' })}
        placeholder="Search by any name: Zinki, Syrian government …"
        spellCheck={false}
      />
      <ul {...box.getMenuProps({ 'aria-label': 'Entities found' })} className="search-menu" hidden={!open}>
        {open &&
          answer.found.map((found, index) => (
            <li
              key={found.id}
              {...box.getItemProps({ item: found, index })}
              className={index === box.highlightedIndex ? 'search-item lit' : 'search-item'}
            >
              <EntityMark type={found.type} />
              <span>
                <strong>{found.name}</strong>
                <MatchedAlias found={found} text={text} />
              </span>
              <small>
                {typeInWords(found.type)} · {counted(found.claimCount, 'claim')}
              </small>
            </li>
          ))}
      </ul>
      <p className="search-state" role="status" hidden={!open || answer.found.length > 0}>
        {open && answer.found.length === 0 && SEARCH_WORDS[answer.state](answer.search)}
      </p>
    </div>
  );
}

const SEARCH_WORDS = {
  idle: () => '',
  searching: () => 'Searching …',
  found: (search: string) => `No entity goes by “${search}”.`,
  failed: () => 'The server did not answer; type again to retry.',
};

/** The alias that was searched for, where it is not the name. */
function MatchedAlias({ found, text }: { readonly found: Found; readonly text: string }) {
  const wanted = text.trim().toLowerCase();
  if (found.name.toLowerCase().includes(wanted)) return null;
  const alias = found.aliases.find((one) => one.toLowerCase().includes(wanted)) ?? found.aliases[0];
  return alias === undefined ? null : <em>also “{alias}”</em>;
}
