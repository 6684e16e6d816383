/** A key and what it does. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** All keys, by where they work. */
export const SHORTCUTS: readonly { readonly where: string; readonly keys: readonly Shortcut[] }[] = [
  {
    where: 'Everywhere but in a field',
    keys: [
      { keys: ['/'], does: 'Ask a question' },
      { keys: ['1', '…', '6'], does: 'Graph, Matrix, Disputes, Timeline, Reader, Map' },
      { keys: ['?'], does: 'This sheet' },
    ],
  },
  {
    where: 'Steps',
    keys: [
      { keys: ['Ctrl', 'Z'], does: 'Undo (on a Mac: ⌘ Z)' },
      { keys: ['Shift', 'Ctrl', 'Z'], does: 'Redo (on a Mac: ⇧ ⌘ Z)' },
      { keys: ['Alt', '←'], does: 'Back, as the browser has it' },
    ],
  },
  {
    where: 'In the drawing',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'To the next entity that way' },
      { keys: ['Enter'], does: 'Open it' },
      { keys: ['M'], does: 'What can be done with it: pin, hide, only what surrounds it, chains' },
      { keys: ['Shift', '← → ↑ ↓'], does: 'Move the drawing' },
      { keys: ['+', '−'], does: 'Zoom' },
      { keys: ['0'], does: 'Show the whole' },
      { keys: ['Esc'], does: 'Leave the entity, then clear the selection' },
    ],
  },
  {
    where: 'On the map',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'Move the map' },
      { keys: ['+', '−'], does: 'Zoom' },
      { keys: ['0'], does: 'Show all places' },
      { keys: ['Home'], does: 'Show where most is said' },
      { keys: ['Esc'], does: 'Leave the chosen place' },
    ],
  },
  {
    where: 'In tabs, lists and sliders',
    keys: [
      { keys: ['←', '→'], does: 'The next tab; a month earlier or later' },
      { keys: ['Page ↑', 'Page ↓'], does: 'On the sliders: a year later or earlier' },
      { keys: ['Home', 'End'], does: 'The first, the last' },
      { keys: ['Enter'], does: 'Open' },
    ],
  },
];
