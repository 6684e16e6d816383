import { readDataset } from '../../claims/readDataset.ts';
import type { Anchor } from '../../evidence/anchor.ts';
import { makeAnchor } from '../../evidence/makeAnchor.ts';
import { prepareText } from '../../evidence/preparedText.ts';
import { anchorsBySource } from '../../texts/anchorsBySource.ts';
import { readTexts } from '../../texts/readTexts.ts';
import type { DataOptions } from '../dataOptions.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay anchor`. */
export interface AnchorOptions extends DataOptions {
  readonly json?: boolean;
}

/** Prints the anchor of a passage of an attached text, ready for `evidence` in claims.yaml. */
export async function anchor(
  slug: string,
  passage: string,
  { data, texts, json }: AnchorOptions,
): Promise<number> {
  const { texts: found, complaints } = await readTexts(texts, await knownAnchors(data, slug));
  complaints.forEach((complaint) => console.error(complaint));
  const text = found.get(slug);
  if (text === undefined) {
    throw new UsageError(
      `There is no text "${slug}.txt" (or .html, .pdf) in "${texts}"; attach a copy first, or name its folder with --texts.`,
    );
  }
  const { anchor: made, occurrences } = makeAnchor(prepareText(text), passage);
  if (json) console.log(JSON.stringify({ ...made, occurrences }));
  else
    console.log(`- { at: ${made.at}, letters: ${made.letters}, check: ${made.check}, hash: "${made.hash}" }`);
  if (occurrences > 1) {
    console.error(
      `The passage stands in ${occurrences} places of the text; this is the anchor of the first.`,
    );
  }
  return 0;
}

/** The anchors that a source has already, by which its text is read as the server reads it; none while the data has errors. */
async function knownAnchors(data: string, slug: string): Promise<ReadonlyMap<string, readonly Anchor[]>> {
  const { dataset } = await readDataset(data);
  const anchors = dataset === undefined ? undefined : anchorsBySource(dataset).get(slug);
  return new Map([[slug, anchors ?? []]]);
}
