import type { ViewState } from '../state/viewState.ts';

/** A relation with its ends, as far as a scope needs them. */
interface Shown {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** What is taken along of a view: whose relations, and how they are called. */
export interface Scope {
  readonly title: string;
  readonly relations: readonly string[];
  /** The filters of the view had a say in which relations these are. */
  readonly filtered: boolean;
}

/**
 * The relations that a dossier of a view is on: those of the answer to a question, else the selected one, else those of
 * the selected entity that are shown, else all that are shown.
 */
export function takeawayScope(
  { question, relation, entity }: Pick<ViewState, 'question' | 'relation' | 'entity'>,
  visible: readonly Shown[],
  {
    answered,
    nameOf,
    relationName,
  }: {
    /** Relations of the claims of the answer, in its order; null where no question was asked or read. */
    readonly answered: readonly string[] | null;
    readonly nameOf: (entity: string) => string;
    readonly relationName: (relation: string) => string;
  },
): Scope {
  if (question !== null && answered !== null)
    return { title: question, relations: [...new Set(answered)], filtered: false };
  if (relation !== null)
    return { title: `On whether ${relationName(relation)}`, relations: [relation], filtered: false };
  const ids = (shown: readonly Shown[]): readonly string[] => shown.map(({ id }) => id);
  if (entity === null)
    return { title: 'What the sources say of whom', relations: ids(visible), filtered: true };
  return {
    title: `What the sources say of ${nameOf(entity)}`,
    relations: ids(visible.filter(({ subject, object }) => subject.id === entity || object.id === entity)),
    filtered: true,
  };
}
