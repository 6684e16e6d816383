import { entityShape } from '../drawing/entityShape.ts';
import { SHAPE_OUTLINES } from '../drawing/shapeOutline.ts';
import type { EntityType } from '../generated/documents.ts';
import { useExplorer } from './explorerContext.ts';

/** The sign of an entity's type, as on the drawing. */
export function EntityMark({ type }: { readonly type: EntityType }) {
  const { palette } = useExplorer();
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true" fill={palette.types[type]}>
      <path d={SHAPE_OUTLINES[entityShape(type)]} />
    </svg>
  );
}
