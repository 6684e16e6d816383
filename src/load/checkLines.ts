import { START, type Report } from './report.ts';

/** Bytes of the longest line; a record of a claim has a few hundred. */
export const LONGEST_LINE = 100_000;

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const TAB_INDENT = /^ *\t/;
const CONTROL = /(?![\t\n\r])\p{Cc}|\r(?!$)/u;
const MOST = 5;

/**
 * Looks at the lines of a text before it is parsed: no merge conflict, tab in an indentation, control character or
 * overlong line. Returns whether it may be parsed; at most five complaints.
 */
export function checkLines(text: string, report: Report): boolean {
  let found = 0;
  let line = START.line;
  for (let from = 0; from <= text.length && found < MOST; line += 1) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (checkLine(text.slice(from, to), line, report)) found += 1;
    from = to + 1;
  }
  return found === 0;
}

/** Reports the first thing that is wrong with a line; returns whether there was any. */
export function checkLine(text: string, line: number, report: Report): boolean {
  const complain = (column: number, rule: string, message: string): true => {
    report({ line, column }, { rule, message });
    return true;
  };
  if (text.length > LONGEST_LINE) {
    return complain(
      1,
      'long-line',
      `This line has ${text.length} characters; at most ${LONGEST_LINE} are read.`,
    );
  }
  const conflict = CONFLICT.exec(text.trimEnd());
  if (conflict) {
    return complain(
      1,
      'merge-conflict',
      `This line is a mark of an unsolved merge conflict, "${conflict[0].trim()}".`,
    );
  }
  const tab = TAB_INDENT.exec(text);
  if (tab) return complain(tab[0].length, 'tab-indent', 'This line is indented with a tab; use spaces.');
  const control = CONTROL.exec(text);
  if (!control) return false;
  const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return complain(
    control.index + 1,
    'control-character',
    `There is a control character, U+${code}, in the file; delete it.`,
  );
}
