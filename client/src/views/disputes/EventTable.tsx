import { EntityLink } from '../../components/EntityLink.tsx';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import type { EventQuery } from '../../generated/documents.ts';
import { sourceOrigin } from '../../words/sourceOrigin.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';
import { whenInWords } from '../../words/whenInWords.ts';
import { EventClaim } from './EventClaim.tsx';

/** The tellings as columns: when, who took part, and what each source says. */
export function EventTable({ answer }: { readonly answer: EventQuery['event'] }) {
  const { tellings, parties } = answer;
  return (
    <div className="event-box" role="group" aria-label="What each source says of it" tabIndex={0}>
      <table className="event-table">
        <thead>
          <tr>
            <td />
            {tellings.map(({ source }) => (
              <th key={source.id} scope="col">
                {sourceSpeaker(source)}
                <small title={sourceOrigin(source)}>
                  {source.title}, {whenInWords(source.date)}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">When</th>
            {tellings.map(({ source, dates }) => (
              <td key={source.id}>{dates.length === 0 ? <Unsaid /> : dates.map(whenInWords).join('; ')}</td>
            ))}
          </tr>
          {parties.map(({ entity, sources }) => (
            <tr key={entity.id} className="party">
              <th scope="row">
                <EntityLink entity={entity} />
              </th>
              {tellings.map(({ source }) => (
                <td key={source.id}>
                  {sources.some(({ id }) => id === source.id) ? (
                    <>
                      <VerdictMark verdict="ASSERTS" /> <span className="unseen">named</span>
                    </>
                  ) : (
                    <Unsaid />
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">What it says</th>
            {tellings.map(({ source, claims }) => (
              <td key={source.id}>
                <ul>
                  {claims.map((claim) => (
                    <EventClaim key={claim.id} claim={claim} speaker={sourceSpeaker(source)} />
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Unsaid() {
  return (
    <span className="unsaid">
      <VerdictMark verdict="SILENT" /> <span className="unseen">not said</span>
    </span>
  );
}
