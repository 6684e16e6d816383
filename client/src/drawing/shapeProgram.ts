import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeLook } from './nodeLook.ts';
import { shapeFragmentShader } from './shapeFragmentShader.ts';
import { shapeVertexShader } from './shapeVertexShader.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;
const THIRD = (2 * Math.PI) / 3;

/** Draws entities as the outlines of their types, with a border. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override drawLabel = undefined;
  override drawHover = undefined;

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 3,
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
        { name: 'a_id', ...colour },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [THIRD], [2 * THIRD]],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { border, shape } = data as NodeDisplayData & Pick<NodeLook, 'border' | 'shape'>;
    this.array.set([data.x, data.y, data.size, shape, floatColor(data.color), floatColor(border), id], start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = (name: (typeof UNIFORMS)[number]) => uniformLocations[name] ?? null;
    gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
    gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
    gl.uniform1f(at('u_correctionRatio'), params.correctionRatio);
  }
}
