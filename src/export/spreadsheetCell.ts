/** What spreadsheets run as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/**
 * A text that spreadsheets show and do not run: an apostrophe is put before what begins like a formula, and before what
 * begins with apostrophes and then like one, so that taking one away gives the text back.
 */
export function spreadsheetCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
