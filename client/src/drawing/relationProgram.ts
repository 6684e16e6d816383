import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { relationFragmentShader } from './relationFragmentShader.ts';
import { LINE_PIECES, relationVertexShader } from './relationVertexShader.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio', 'u_feather'] as const;

/** What the program draws of a relation: an `EdgeLook` with its place in the fan. */
interface DrawnLine {
  readonly size: number;
  readonly color: string;
  readonly second: string;
  readonly ground: string;
  readonly pattern: number;
  readonly bar: boolean;
  readonly arrow: boolean;
  readonly bend: number;
  readonly slot: number;
}

/** The corners of the two triangles of each piece of a line: how far along it, and on which side. */
const CORNERS = Array.from({ length: LINE_PIECES }, (_, piece) => {
  const [from, to] = [piece / LINE_PIECES, (piece + 1) / LINE_PIECES];
  return [
    [from, 1],
    [from, 0],
    [to, 1],
    [from, 0],
    [to, 1],
    [to, 0],
  ] as const;
}).flat();
const NUMBERS_OF_A_CORNER = 2;

/**
 * Draws relations as curves, or as rings where they lead back, that are solid, striped like a railway, dashed, dotted or
 * sparse, with or without an arrowhead and a bar across the middle. What is under the pointer `relationAt` tells; why
 * corners are written out, `ShapeProgram`.
 */
export class RelationProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override drawLabel = undefined;

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    const float = { size: 1, type: FLOAT };
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: relationVertexShader,
      FRAGMENT_SHADER_SOURCE: relationFragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_sourceSize', ...float },
        { name: 'a_targetSize', ...float },
        { name: 'a_thickness', ...float },
        { name: 'a_bend', ...float },
        { name: 'a_slot', ...float },
        { name: 'a_pattern', ...float },
        { name: 'a_arrow', ...float },
        { name: 'a_bar', ...float },
        { name: 'a_color', ...colour },
        { name: 'a_second', ...colour },
        { name: 'a_ground', ...colour },
        { name: 'a_current', ...float },
        { name: 'a_side', ...float },
      ],
    };
  }

  // The base class fixes these parameters.
  // eslint-disable-next-line @typescript-eslint/max-params
  processVisibleItem(
    _id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: unknown,
  ): void {
    const line = data as DrawnLine;
    const look = [
      source.x,
      source.y,
      target.x,
      target.y,
      source.size,
      target.size,
      line.size,
      line.bend,
      line.slot,
      line.pattern,
      line.arrow ? 1 : 0,
      line.bar ? 1 : 0,
      floatColor(line.color),
      floatColor(line.second),
      floatColor(line.ground),
    ];
    const stride = look.length + NUMBERS_OF_A_CORNER;
    this.array.set(look, start);
    CORNERS.forEach(([along, side], corner) => {
      const at = start + corner * stride;
      if (corner > 0) this.array.copyWithin(at, start, start + look.length);
      this.array[at + look.length] = along;
      this.array[at + look.length + 1] = side;
    });
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
    gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
    gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
    gl.uniform1f(at('u_pixelRatio'), params.pixelRatio);
    gl.uniform1f(at('u_feather'), params.antiAliasingFeather);
    gl.uniform2f(at('u_dimensions'), params.width * params.pixelRatio, params.height * params.pixelRatio);
  }
}
