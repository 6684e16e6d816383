import { escaped } from '../drawing/pictureSvg.ts';
import { claimChips } from '../words/claimChips.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import { statusInWords } from '../words/statusInWords.ts';
import { verdictInWords, verdictLabel } from '../words/verdictInWords.ts';
import { whenInWords } from '../words/whenInWords.ts';
import type { WholeRelation } from './claimsCsv.ts';

type Verdict = WholeRelation['verdicts'][number];

/** What a section needs of the dossier around it. */
export interface DossierWords {
  /** The number of a source in the list of sources. */
  readonly numberOf: (slug: string) => number;
}

/** One relation of a dossier: what each source says of it, claim by claim, who says otherwise, and who says nothing. */
export function dossierRelation(relation: WholeRelation, words: DossierWords): string {
  const { status, summary, subject, verb, object, verdicts } = relation;
  return `<section class="relation relation-${status.toLowerCase()}">
<h2>That ${escaped(subject.name)} <em>${escaped(verb)}</em> ${escaped(object.name)}</h2>
<p class="status"><strong>${statusInWords(status)}</strong>: ${escaped(summary)}.</p>
${verdicts.map((said) => verdictHtml(said, words)).join('\n')}
${disputesHtml(relation)}
${absentHtml(relation, words)}
</section>`;
}

function verdictHtml(said: Verdict, { numberOf }: DossierWords): string {
  const { source, verdict, claims } = said;
  const dissent = ['DENIES', 'REPORTS_DENIAL', 'MIXED'].includes(verdict) ? ' class="dissent"' : '';
  return `<h3${dissent}>${escaped(sourceSpeaker(source))}, <cite>${escaped(source.title)}</cite> [${numberOf(source.id)}]: ${escaped(verdictLabel(said))}</h3>
<p>It ${escaped(verdictInWords(said))}.</p>
<ul>${claims.map((claim) => claimHtml(claim, said)).join('\n')}</ul>`;
}

function claimHtml(claim: Verdict['claims'][number], { source }: Verdict): string {
  const chain = [...claim.voice.map(({ name }) => name), sourceSpeaker(source)].join(' → ');
  const facts = [
    ...claimChips(claim).map(({ text }) => text),
    ...(claim.when === null ? [] : [whenInWords(claim.when)]),
    ...(claim.where === null ? [] : [`in ${claim.where.name}`]),
    ...(claim.event === null ? [] : [claim.event.name]),
  ];
  const places = claim.evidence.map(({ at, letters }) => `letters ${at} to ${at + letters}`);
  return `<li id="${escaped(claim.id)}"><b>${escaped(chain)}</b>: <i>${escaped(claim.gloss)}</i><br>
<small>${escaped(facts.join(', '))}. ${escaped(places.length === 0 ? 'No passage stands behind it' : `Stands at ${places.join('; ')}`)}. <code>[${escaped(claim.id)}]</code></small></li>`;
}

function disputesHtml({ disputes }: WholeRelation): string {
  if (disputes.length === 0) return '';
  const link = (id: string): string => `<a href="#${escaped(id)}">${escaped(id)}</a>`;
  return `<h3 class="dissent">Who says otherwise</h3>
<ul>${disputes
    .map(
      ({ affirming, denying, within }) =>
        `<li>${link(denying.id)} denies what ${link(affirming.id)} affirms${within ? ' (within one source)' : ''}</li>`,
    )
    .join('')}</ul>`;
}

function absentHtml({ silent, unheard }: WholeRelation, { numberOf }: DossierWords): string {
  const titles = (sources: readonly { readonly id: string; readonly title: string }[]): string =>
    sources.map(({ id, title }) => `${title} [${numberOf(id)}]`).join('; ');
  const of = (why: 'NOT_CODED' | 'TOO_EARLY') =>
    unheard.filter((one) => one.why === why).map(({ source }) => source);
  return [
    { label: 'Silent', sources: silent },
    { label: 'Not coded for this, so not silent', sources: of('NOT_CODED') },
    { label: 'Published before the time asked about', sources: of('TOO_EARLY') },
  ]
    .filter(({ sources }) => sources.length > 0)
    .map(({ label, sources }) => `<p class="absent"><b>${label}:</b> ${escaped(titles(sources))}.</p>`)
    .join('\n');
}
