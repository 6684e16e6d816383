/** Military support has several forms: it is not asked for as one. */
const FORMS: Readonly<Record<string, string>> = {
  politically: 'political',
  diplomatically: 'political',
  financially: 'financial',
};
const FORM = `(?<form>${Object.keys(FORMS).join('|')})`;
const AFTER = '(?= *[?,]|$| (?:in|during|before|after|since|until|according)\\b)';

/** Who backed somebody in some form, and whether, or whom, somebody did. */
const WAYS: readonly (readonly [way: RegExp, other: string])[] = [
  [
    new RegExp(
      `^(?<asks>whom?|(?:which|what) [\\p{L} -]{2,30}?) (?:backed|backs|supported|supports|helped|helps|aided) (?<whom>[^?,]{2,40}?) ${FORM}${AFTER}`,
      'iu',
    ),
    '$<asks> gave $<form> support to $<whom>',
  ],
  [
    new RegExp(
      `^(?<asks>(?:whom? |how )?(?:did|does|do|has|have) [^?,]{2,40}?) (?:back|support|help|aid) (?:(?<whom>(?:the |\\p{Lu})[^?,]{1,40}?) )?${FORM}${AFTER}`,
      'iu',
    ),
    '$<asks> give $<form> support to $<whom>',
  ],
];

/** "Who backed A politically?" asks who gave political support to A. */
export function withFormOfSupport(question: string): string {
  for (const [way, other] of WAYS) {
    const form = way.exec(question)?.groups?.['form'];
    if (form === undefined) continue;
    return question.replace(way, other).replace(` ${form} `, ` ${FORMS[form.toLowerCase()]!} `);
  }
  return question;
}
