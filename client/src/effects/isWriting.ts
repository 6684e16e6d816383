/** Whether keys pressed on an element write text in it. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=range], [type=radio]), textarea, [contenteditable]')
  );
}
