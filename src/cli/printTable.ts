import { styleText } from 'node:util';
import Table from 'cli-table3';

/** Prints rows under a head, columns of numbers to the right; colour only on a terminal. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const table = new Table({
    head: head.map((title) => styleText('bold', title)),
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, column) =>
      rows.some((row) => typeof row[column] === 'number') ? 'right' : 'left',
    ),
  });
  table.push(...rows.map((row) => [...row]));
  console.log(table.toString());
}
