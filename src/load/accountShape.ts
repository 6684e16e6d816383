import { listOf, texts } from './listShapes.ts';
import { recordOf } from './recordShape.ts';
import type { ValueOf } from './shape.ts';
import { text } from './textShape.ts';

const version = recordOf('version', {
  fields: { says: text, claims: texts },
  required: ['says', 'claims'],
});

/** A rival account as it stands in `accounts.yaml`; claims are named by their global ids. */
export const accountShape = recordOf('account', {
  fields: { id: text, issue: text, difference: text, versions: listOf(version), note: text },
  required: ['id', 'issue', 'difference', 'versions'],
});

export type RawAccount = ValueOf<typeof accountShape>;
