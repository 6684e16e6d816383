import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { lastShown, type Stretch } from './lastShown.ts';

const UNIFORMS = ['u_matrix', 'u_strength'] as const;

/** How much of a line's colour is seen, at least and at most: where lines lie above each other it adds up. */
const [FAINTEST, STRONGEST] = [0.25, 0.8];
/** So many lines are hardly ever above each other. */
const SPARSE = 2500;

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_color;

uniform mat3 u_matrix;

varying vec4 v_color;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  v_color = a_color;
}
`;

const fragmentShader = /* glsl */ `
precision mediump float;

uniform float u_strength;

varying vec4 v_color;

void main() {
  gl_FragColor = vec4(v_color.rgb, 1.0) * u_strength;
}
`;

/**
 * Draws relations as straight lines of one pixel, without direction or pattern: what fifty thousand can be drawn as.
 * Those that come first are left out beyond `most`.
 */
export class ThinLineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override drawLabel = undefined;
  /** By place: 1 where a line is not hidden. */
  #shown = new Uint8Array(0);
  /** The stretch that was drawn last, while it holds. */
  #stretch: (Stretch & { readonly most: number }) | null = null;

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, LINES } = WebGLRenderingContext;
    return {
      VERTICES: 2,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: LINES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  /** Largest number of lines that are drawn now. */
  protected most(): number {
    return Infinity;
  }

  #drawn(): Stretch {
    const most = this.most();
    if (this.#stretch?.most !== most) this.#stretch = { ...lastShown(this.#shown, most), most };
    return this.#stretch;
  }

  override reallocate(capacity: number): void {
    super.reallocate(capacity);
    this.#shown = new Uint8Array(capacity);
    this.#stretch = null;
  }

  // The base class fixes these parameters.
  // eslint-disable-next-line @typescript-eslint/max-params
  override process(
    id: number,
    place: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    this.#shown[place] = data.hidden ? 0 : 1;
    this.#stretch = null;
    super.process(id, place, source, target, data);
  }

  // The base class fixes these parameters.
  // eslint-disable-next-line @typescript-eslint/max-params
  processVisibleItem(
    _id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    { color }: EdgeDisplayData,
  ): void {
    const colour = floatColor(color);
    this.array.set([source.x, source.y, colour, target.x, target.y, colour], start);
  }

  setUniforms({ matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
    const strength = Math.sqrt(SPARSE / Math.max(1, this.#drawn().lines));
    gl.uniform1f(uniformLocations['u_strength'] ?? null, Math.max(FAINTEST, Math.min(STRONGEST, strength)));
  }

  override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo): void {
    const { lines, from } = this.#drawn();
    if (lines === 0) return;
    gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
    gl.drawArrays(method, 2 * from, 2 * (this.capacity - from));
  }
}
