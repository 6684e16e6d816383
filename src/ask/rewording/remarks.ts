import { withoutTails } from './tails.ts';

/** A sentence after a question in which the asker tells of himself: "I have seen conflicting versions". */
const REMARK =
  /^(?<asked>.{12,}?\?)\s+(?<remark>I(?:['’](?:ve|m|d))? (?:need|want|have|am|mean|heard|read|saw|know|think|would|only|just|can|could|found|keep)\b[^?]*)$/iu;

/**
 * A question without what its asker remarks after it, and this as it was typed; undefined where nothing is, or
 * where it asks for more.
 */
export function withoutRemark(question: string): {
  readonly question: string;
  readonly remark: string | undefined;
} {
  const { asked, remark } = REMARK.exec(question.trim())?.groups ?? {};
  if (asked === undefined || remark === undefined || withoutTails(question) !== question)
    return { question, remark: undefined };
  return { question: asked, remark: remark.replace(/[.!\s]+$/u, '') };
}
