import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { ViewProps } from '../views/viewProps.ts';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Waiting } from './Waiting.tsx';

const ExportPanel = lazy(async () => ({ default: (await import('./ExportPanel.tsx')).ExportPanel }));

/** A button that opens what can be taken along of the view. Escape and a click beside it close it again. */
export function ExportMenu(props: Pick<ViewProps, 'drawing' | 'visible'>) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const onPointer = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [open]);
  return (
    <div ref={box} className="export">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Export
      </button>
      <div id={id} className="export-panel" role="group" aria-label="Export" hidden={!open}>
        {open && (
          <ViewBoundary>
            <Suspense fallback={<Waiting words="Opening …" />}>
              <ExportPanel {...props} />
            </Suspense>
          </ViewBoundary>
        )}
      </div>
    </div>
  );
}
