import type { Anchor } from '../../evidence/anchor.ts';
import type { Claim } from '../../claims/types.ts';
import { cautionOfClaim } from '../caution.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import { datasetIris } from '../rdfTerms.ts';

/**
 * W3C Web Annotations in a list, one per passage that carries a claim. Words of a text stand in them only where a copy of
 * it is attached; elsewhere the target has the fingerprint alone.
 */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  extension: 'annotations.jsonld',
  options: ['base'],
  write,
};

async function* write(exporting: Exporting): AsyncGenerator<string> {
  yield '[';
  for await (const claim of exporting.selection.claims()) {
    for (const [index, anchor] of claim.evidence.entries()) {
      const annotation = JSON.stringify(annotationOf({ claim, anchor, index }, exporting));
      yield `${exporting.tally.written === 0 ? '' : ','}\n${annotation}`;
      exporting.tally.written += 1;
    }
  }
  yield '\n]\n';
}

function annotationOf(
  { claim, anchor, index }: { claim: Claim; anchor: Anchor; index: number },
  { selection, texts, options }: Exporting,
): object {
  const iris = datasetIris(options.base);
  const iri = iris.claim(claim.id);
  const source = selection.sourceOf(claim.source);
  const quotation = texts.quote(claim.source, anchor);
  const caution = cautionOfClaim(claim);
  const { predicates, ...context } = {
    predicates: iris.prefixes['term']!,
    anno: 'http://www.w3.org/ns/anno.jsonld',
  };
  return {
    '@context': [context.anno, { term: predicates }],
    id: `${iri}#annotation-${index + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: claim.gloss, purpose: 'describing', format: 'text/plain' },
      { type: 'TextualBody', value: claim.predicate, purpose: 'tagging' },
      ...(caution === '' ? [] : [{ type: 'TextualBody', value: caution, purpose: 'tagging' }]),
      ...claim.voice.map((voice) => ({ type: 'TextualBody', value: `voice: ${voice}`, purpose: 'tagging' })),
      { type: 'SpecificResource', source: iri, purpose: 'identifying' },
    ],
    target: {
      type: 'SpecificResource',
      source: source.url ?? iris.entity(source.id).value,
      ...(quotation && {
        selector: {
          type: 'TextQuoteSelector',
          exact: quotation.quote,
          prefix: quotation.before,
          suffix: quotation.after,
        },
      }),
      'term:at': anchor.at,
      'term:letters': anchor.letters,
      'term:check': anchor.check,
      'term:hash': anchor.hash,
    },
  };
}
