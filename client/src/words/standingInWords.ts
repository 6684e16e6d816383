import type { Standing } from '../state/standing.ts';

/** How a relation stands in a lens, for a legend and a list. `names` are those of the sources of the lens. */
export function standingInWords(standing: Standing, names: readonly string[]): string {
  switch (standing) {
    case 'says':
      return 'says so';
    case 'denies':
      return 'denies it';
    case 'mixed':
      return 'says both';
    case 'reports':
      return 'others say so in it';
    case 'reports-denial':
      return 'others deny it in it';
    case 'rejects':
      return 'quotes and rejects it';
    case 'not-actual':
      return 'only planned or wished';
    case 'disagree':
      return 'they disagree';
    case 'agree':
      return 'they agree';
    case 'only-first':
      return `only ${names[0]}`;
    case 'only-second':
      return `only ${names[1]}`;
    case 'only-one':
      return 'only one of them';
    case 'unspoken':
      return 'not spoken of';
    case 'undecided':
      return 'neither alike nor against';
  }
}

const MEANINGS: Record<Standing, string> = {
  says: 'It affirms this in its own voice.',
  denies: 'It denies this in its own voice.',
  mixed: 'It affirms and denies this, in its own or in others’ words.',
  reports: 'Voices that it quotes affirm this; it does not say so itself.',
  'reports-denial': 'Voices that it quotes deny this; it does not say so itself.',
  rejects: 'Voices that it quotes affirm this, and it disputes them.',
  'not-actual': 'It speaks of this only as planned, supposed or demanded.',
  disagree: 'One affirms and another denies this, in their own or others’ words.',
  agree: 'All that affirm or deny this do so alike, in their own or others’ words; two or more do.',
  'only-first': 'The other says nothing of this.',
  'only-second': 'The first says nothing of this.',
  'only-one': 'The others say nothing of this.',
  unspoken: 'No source of the lens speaks of this.',
  undecided:
    'Two or more speak of this, but one of them affirms and denies it, or speaks of what is not actual.',
};

/** What it means that a relation stands so. */
export function standingMeaning(standing: Standing): string {
  return MEANINGS[standing];
}
