import type { ShownClaim } from '../words/claimChips.ts';
import { voiceChain } from '../words/voiceChain.ts';
import { EntityLink } from './EntityLink.tsx';

/** Who says it, first utterer first, down to the source or the commenter; the source's own voice is just the source. */
export function VoiceChain({
  voice,
  part = 'BODY',
  speaker,
}: {
  readonly voice: ShownClaim['voice'];
  /** Where in the document it is said. */
  readonly part?: ShownClaim['part'];
  readonly speaker: string;
}) {
  const links = voiceChain({ voice, part }, speaker);
  return (
    <ol
      className="voices"
      aria-label={voice.length === 0 ? 'In its own voice' : 'Chain of voices, first speaker first'}
    >
      {links.map(({ voice: one, name, note }, at) => {
        const isLast = at === links.length - 1;
        return (
          <li key={one?.id ?? ''} className={isLast ? 'voice-source' : undefined}>
            {one ? <EntityLink entity={one} /> : name}
            {note !== null && <small>{note}</small>}
            {!isLast && (
              <svg viewBox="0 0 22 10" aria-hidden="true">
                <path d="M0 5 H20 M16 1.5 L20.5 5 L16 8.5" />
              </svg>
            )}
          </li>
        );
      })}
    </ol>
  );
}
