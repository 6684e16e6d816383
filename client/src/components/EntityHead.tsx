import type { ShownEntity } from '../effects/useEntityRelations.ts';
import { counted } from '../words/counted.ts';
import { typeInWords } from '../words/typeInWords.ts';
import { whenInWords } from '../words/whenInWords.ts';
import { EntityLink } from './EntityLink.tsx';
import { EntityMark } from './EntityMark.tsx';
import { EntityTools } from './EntityTools.tsx';
import { useExplorer } from './explorerContext.ts';

/** Who or what an entity is: name, type, other names, description. */
export function EntityHead({ entity }: { readonly entity: ShownEntity }) {
  const { dispatch } = useExplorer();
  const { name, type, aliases, description, wikidata, when, broader, unnamed } = entity;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <div className="entity-head">
      <div className="panel-title">
        <h2>
          <EntityMark type={type} />
          <bdi>{name}</bdi>
        </h2>
        <button type="button" className="quiet" onClick={() => dispatch({ type: 'clear-selection' })}>
          Close
        </button>
      </div>
      <p className="facts">
        {typeInWords(type)}
        {unnamed && ', left unnamed by the source'}
        {when !== null && `, ${whenInWords(when)}`} · {counted(entity.relations.totalCount, 'relation')},{' '}
        {counted(entity.claimCount, 'claim')} in {counted(entity.sourceCount, 'source')}
        {wikidata !== null && (
          <>
            {' · '}
            <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer">
              Wikidata {wikidata}
            </a>
          </>
        )}
      </p>
      <EntityTools id={entity.id} />
      {description !== null && <p>{description}</p>}
      {type === 'EVENT' && (
        <p>
          <button type="button" onClick={() => dispatch({ type: 'open-event', id: entity.id })}>
            What each source says of it, side by side
          </button>
        </p>
      )}
      {others.length > 0 && (
        <p className="aliases">
          Also:{' '}
          {others.map((alias, index) => (
            <span key={alias}>
              <bdi>{alias}</bdi>
              {index < others.length - 1 && ', '}
            </span>
          ))}
        </p>
      )}
      {broader.length > 0 && (
        <p className="aliases">
          Grouped under (by us, not by a source):{' '}
          {broader.map((one) => (
            <EntityLink key={one.id} entity={one} />
          ))}
        </p>
      )}
    </div>
  );
}
