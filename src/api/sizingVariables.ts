import { type ArgumentNode, type DocumentNode, Kind, visit } from 'graphql';
import { SIZING_ARGUMENTS } from './estimateCost.ts';

/** The names of the variables on which the cost of a document depends: sizes of lists, and what leaves fields out. */
export function sizingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const note = ({ value }: ArgumentNode): void => {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, {
    Directive: ({ arguments: given }) => given?.forEach(note),
    Field: ({ arguments: given }) =>
      given?.filter(({ name }) => SIZING_ARGUMENTS.has(name.value)).forEach(note),
  });
  return [...names];
}
