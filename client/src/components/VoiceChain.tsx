import type { ShownClaim } from '../words/claimChips.ts';
import { EntityLink } from './EntityLink.tsx';

/** Who says it, first utterer first, down to the source; the source's own voice is just the source. */
export function VoiceChain({
  voice,
  speaker,
}: {
  readonly voice: ShownClaim['voice'];
  readonly speaker: string;
}) {
  return (
    <ol
      className="voices"
      aria-label={voice.length === 0 ? 'In its own voice' : 'Chain of voices, first speaker first'}
    >
      {voice.map((one) => (
        <li key={one.id}>
          <EntityLink entity={one} />
          <svg viewBox="0 0 22 10" aria-hidden="true">
            <path d="M0 5 H20 M16 1.5 L20.5 5 L16 8.5" />
          </svg>
        </li>
      ))}
      <li className="voice-source">
        {speaker}
        {voice.length === 0 && <small>own voice</small>}
      </li>
    </ol>
  );
}
