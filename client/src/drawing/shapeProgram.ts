import type Sigma from 'sigma';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeLook } from './nodeLook.ts';
import { shapeFragmentShader } from './shapeFragmentShader.ts';
import { shapeVertexShader } from './shapeVertexShader.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;
/** Where the corners of an entity's triangle are. */
const ANGLES = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

/**
 * Draws entities as the outlines of their types, with a border. Corners are written out: graphics without a processor of
 * their own draw instances one by one, which takes ten times as long. What is under the pointer `pointerOn` tells.
 */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override drawLabel = undefined;
  override drawHover = undefined;

  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: ANGLES.length,
      VERTEX_SHADER_SOURCE: shapeVertexShader,
      FRAGMENT_SHADER_SOURCE: shapeFragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', ...colour },
        { name: 'a_border', ...colour },
        { name: 'a_angle', size: 1, type: FLOAT },
      ],
    };
  }

  processVisibleItem(_id: number, start: number, data: NodeDisplayData): void {
    const { border, shape } = data as NodeDisplayData & Pick<NodeLook, 'border' | 'shape'>;
    const look = [data.x, data.y, data.size, shape, floatColor(data.color), floatColor(border)];
    ANGLES.forEach((angle, corner) => this.array.set([...look, angle], start + corner * (look.length + 1)));
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
    gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
    gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
    gl.uniform1f(at('u_correctionRatio'), params.correctionRatio);
  }
}
