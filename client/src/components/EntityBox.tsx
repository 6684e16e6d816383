import { useCombobox } from 'downshift';
import { useState } from 'react';
import { type Found, useEntitySearch } from '../effects/useEntitySearch.ts';
import { counted } from '../words/counted.ts';
import { typeInWords } from '../words/typeInWords.ts';
import { EntityMark } from './EntityMark.tsx';

/** Chooses one entity by any of its names. `chosen` is the name of the one that holds now. */
export function EntityBox({
  label,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const [text, setText] = useState(chosen ?? '');
  const { found, state, search } = useEntitySearch(text === chosen ? '' : text);
  const box = useCombobox<Found>({
    items: [...found],
    itemToString: (item) => item?.name ?? '',
    itemToKey: (item) => item?.id,
    defaultHighlightedIndex: 0,
    initialInputValue: chosen ?? '',
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem.id);
    },
  });
  const open = box.isOpen && found.length > 0;
  return (
    <div className="entity-box">
      <label {...box.getLabelProps()}>{label}</label>
      <div className="search">
        <input {...box.getInputProps()} placeholder="A name" spellCheck={false} />
        <ul {...box.getMenuProps({ 'aria-label': label })} className="search-menu" hidden={!open}>
          {open &&
            found.map((item, index) => (
              <li
                key={item.id}
                {...box.getItemProps({ item, index })}
                className={index === box.highlightedIndex ? 'search-item lit' : 'search-item'}
              >
                <EntityMark type={item.type} />
                <strong>{item.name}</strong>
                <small>
                  {typeInWords(item.type)} · {counted(item.claimCount, 'claim')}
                </small>
              </li>
            ))}
        </ul>
        <p
          className="search-state"
          role="status"
          hidden={!box.isOpen || found.length > 0 || text === chosen || text === ''}
        >
          {state === 'found' && `No entity goes by “${search}”.`}
          {state === 'failed' && 'The server did not answer; type again to retry.'}
        </p>
      </div>
    </div>
  );
}
