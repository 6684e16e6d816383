import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ExampleQuestions } from './ExampleQuestions.tsx';
import { useExplorer } from './explorerContext.ts';

/** Asks in plain English. While it is empty and in use, questions to begin with stand under it. */
export function AskBar() {
  const { view, dispatch } = useExplorer();
  const [text, setText] = useState(view.question ?? '');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(view.question ?? ''), [view.question]);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const question = text.trim();
    if (question === '') input.current?.focus();
    else dispatch({ type: 'ask', question });
  };
  return (
    <form className="ask" role="search" aria-label="Ask" onSubmit={ask}>
      <input
        ref={input}
        id={ASK_ID}
        type="text"
        aria-label="Ask a question"
        placeholder="Ask: who backed the rebels, according to whom?"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">Ask</button>
      {text === '' && (
        <div className="ask-examples">
          <ExampleQuestions
            title="For example"
            onAsked={() => (document.activeElement as HTMLElement | null)?.blur()}
          />
        </div>
      )}
    </form>
  );
}

/** Id of the field, so that a key can lead there. */
export const ASK_ID = 'ask';
