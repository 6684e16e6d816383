import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Deepest nesting of fields that an operation may have; the contract's deepest has 7. */
export const LARGEST_DEPTH = 14;

/** A validation rule: no operation nests fields deeper than `LARGEST_DEPTH`. Introspection is not counted. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  /* Fragments that spread fragments twice would otherwise be walked twice as often at each step. */
  const known = new Map<FragmentDefinitionNode, number>();
  const depthOf = (
    set: SelectionSetNode | undefined,
    onTheWay: ReadonlySet<FragmentDefinitionNode>,
  ): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection): number => {
        if (selection.kind === Kind.FIELD) {
          return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, onTheWay);
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, onTheWay);
        const fragment = context.getFragment(selection.name.value);
        if (!fragment || onTheWay.has(fragment)) return 0;
        const depth = known.get(fragment) ?? depthOf(fragment.selectionSet, new Set([...onTheWay, fragment]));
        known.set(fragment, depth);
        return depth;
      }),
    );
  return {
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet, new Set());
      if (depth <= LARGEST_DEPTH) return;
      context.reportError(
        new GraphQLError(
          `This operation nests fields ${depth} deep; at most ${LARGEST_DEPTH} are allowed. Ask for the inner parts by their ids in further requests.`,
          { nodes: [operation] },
        ),
      );
    },
  };
}
