import { useCombobox } from 'downshift';
import { useState } from 'react';
import { type Found, useEntitySearch } from '../effects/useEntitySearch.ts';
import { isQuestion } from '../state/isQuestion.ts';
import { counted } from '../words/counted.ts';
import { typeInWords } from '../words/typeInWords.ts';
import { EntityMark } from './EntityMark.tsx';
import { useExplorer } from './explorerContext.ts';

/** What can be chosen: an entity that was found, or what was typed as a question. */
type Choice = { readonly found: Found } | { readonly question: string };

/** Finds entities by any of their names, or asks a question; choosing an entity selects and centres it. */
export function SearchBox() {
  const { dispatch } = useExplorer();
  const [text, setText] = useState('');
  const answer = useEntitySearch(text);
  const question = text.trim();
  const asked: readonly Choice[] = isQuestion(question) ? [{ question }] : [];
  const found: readonly Choice[] = answer.found.map((each) => ({ found: each }));
  const choices = answer.found.some((each) => isBegunBy(each, question))
    ? [...found, ...asked]
    : [...asked, ...found];
  const box = useCombobox<Choice>({
    items: [...choices],
    // A question that was asked stands in the field for questions.
    itemToString: (choice) => (choice && 'found' in choice ? choice.found.name : ''),
    itemToKey: (choice) => choice && ('found' in choice ? choice.found.id : choice.question),
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
      if ('question' in selectedItem) dispatch({ type: 'ask', question: selectedItem.question });
      else dispatch({ type: 'select-entity', id: selectedItem.found.id, centre: true });
    },
  });
  const open = box.isOpen && text.trim() !== '';
  return (
    <div className="search">
      <label {...box.getLabelProps()} className="unseen">
        Search entities or ask a question
      </label>
      <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 L14.5 14.5" />
      </svg>
      <input
        {...box.getInputProps({ 'aria-label': 'Search entities or ask a question' })}
        placeholder="Find a name"
        spellCheck={false}
      />
      <ul
        {...box.getMenuProps({ 'aria-label': 'Entities and questions' })}
        className="search-menu"
        hidden={!open}
      >
        {open &&
          choices.map((choice, index) => (
            <li
              key={'found' in choice ? choice.found.id : 'question'}
              {...box.getItemProps({ item: choice, index })}
              className={index === box.highlightedIndex ? 'search-item lit' : 'search-item'}
            >
              {'found' in choice ? (
                <>
                  <EntityMark type={choice.found.type} />
                  <span>
                    <strong dir="auto">{choice.found.name}</strong>
                    <MatchedAlias found={choice.found} text={text} />
                  </span>
                  <small>
                    {typeInWords(choice.found.type)} · {counted(choice.found.claimCount, 'claim')}
                  </small>
                </>
              ) : (
                <span>
                  Ask: <strong>{choice.question}</strong>
                </span>
              )}
            </li>
          ))}
      </ul>
      <p className="search-state" role="status" hidden={!open || choices.length > 0}>
        {open && choices.length === 0 && SEARCH_WORDS[answer.state](answer.search)}
      </p>
    </div>
  );
}

/** Whether a name of an entity begins with what was typed: then it is a name rather than a question. */
function isBegunBy({ name, aliases }: Found, text: string): boolean {
  return [name, ...aliases].some((each) => each.toLowerCase().startsWith(text.toLowerCase()));
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
  return alias === undefined ? null : (
    <em>
      also “<bdi>{alias}</bdi>”
    </em>
  );
}
