import { useEffect, useRef } from 'react';
import { viewIntro } from '../words/viewIntro.ts';
import { useExplorer } from './explorerContext.ts';
import { SHORTCUTS } from '../words/shortcuts.ts';

/** All keys on one sheet. Single keys can be switched off, as they get in the way of speech input. */
export function ShortcutSheet({
  open,
  singleKeys,
  onSingleKeys,
  onClose,
}: {
  readonly open: boolean;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}) {
  const { view } = useExplorer();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) sheet.current?.showModal();
    else sheet.current?.close();
  }, [open]);
  return (
    <dialog ref={sheet} className="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <div className="panel-title">
        <h2 id="shortcuts-title">Help and keyboard shortcuts</h2>
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      </div>
      <section className="intro-in-sheet">
        <h3>What one sees here</h3>
        <ol className="intro">
          {viewIntro(view).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      {SHORTCUTS.map(({ where, keys }) => (
        <section key={where}>
          <h3>{where}</h3>
          <dl>
            {keys.map(({ keys: names, does }) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label>
        <input type="checkbox" checked={singleKeys} onChange={({ target }) => onSingleKeys(target.checked)} />
        Single keys work: / ? and 1 to 6
      </label>
    </dialog>
  );
}
