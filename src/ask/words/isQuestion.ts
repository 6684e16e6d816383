const QUESTION =
  /^(?:(?:in|at|on|to|from|by|with|for|of|against) )?(?:whom?|whose|which|what|when|where|how|why|did|does|do|was|were|is|are|has|have|had|can|could)\b/iu;

/** Whether a text begins like a question, not like what stands before one: "according to A, who …". */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text);
}
