import { createEdgeCompoundProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { RelationProgram } from './relationProgram.ts';
import { ThinLineProgram } from './thinLineProgram.ts';

/** Most lines that are drawn while a drawing moves, those that matter most. */
const MOST_WHILE_MOVING = 4000;

/**
 * How relations are drawn, by `EdgeLook.type`. While `coarse` says that the drawing moves and has too many lines, all are
 * straight and thin, and no more of them than can be drawn in a moment.
 */
export function linePrograms(coarse: () => boolean) {
  class Whole extends RelationProgram {
    override render(params: RenderParams): void {
      if (!coarse()) super.render(params);
    }
  }
  class WhileMoving extends ThinLineProgram {
    protected override most(): number {
      return coarse() ? MOST_WHILE_MOVING : 0;
    }
  }
  class Plain extends ThinLineProgram {
    protected override most(): number {
      return coarse() ? MOST_WHILE_MOVING : Infinity;
    }
  }
  return { relation: createEdgeCompoundProgram([WhileMoving as never, Whole as never]), plain: Plain };
}
