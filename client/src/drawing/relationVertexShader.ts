import { FAN_GAP, LOOP_OVERLAP, LOOP_RADIUS, LOOP_SHARE, LOOP_STEP } from './linePath.ts';

const float = (value: number): string => value.toFixed(6);

/**
 * Spans a box around each line, in pixels of the viewport: around a quadratic Bézier curve from source to target, or
 * around a ring where the two are the same. `linePath` works out the same lines.
 */
export const relationVertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_second;
attribute vec4 a_ground;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_bend;
attribute float a_slot;
attribute float a_pattern;
attribute float a_arrow;
attribute float a_bar;
attribute float a_current;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec4 v_second;
varying vec4 v_ground;
varying float v_thickness;
varying float v_pattern;
varying float v_arrow;
varying float v_bar;
varying float v_loop;
varying vec2 v_a;
varying vec2 v_b;
varying vec2 v_c;
varying float v_sourceSize;
varying float v_targetSize;

const float bias = 255.0 / 254.0;

vec2 toViewport(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  vec2 source = toViewport(a_source);
  vec2 target = toViewport(a_target);
  vec2 along = target - source;
  float span = length(along);
  float margin = max(a_thickness / sqrt(u_sizeRatio), 1.0) * u_pixelRatio * 2.0 + 8.0 * u_pixelRatio;
  vec2 corner;

  v_thickness = max(a_thickness / sqrt(u_sizeRatio), 1.0) * u_pixelRatio;
  v_sourceSize = a_sourceSize * u_pixelRatio / u_sizeRatio;
  v_targetSize = a_targetSize * u_pixelRatio / u_sizeRatio;
  v_pattern = a_pattern;
  v_arrow = a_arrow;
  v_bar = a_bar;
  v_a = source;
  v_c = target;

  if (span < 0.001) {
    float radius = v_sourceSize * ${float(LOOP_SHARE)} + (${float(LOOP_RADIUS)} + a_slot * ${float(LOOP_STEP)}) * u_pixelRatio;
    float away = v_sourceSize + radius * ${float(1 - LOOP_OVERLAP)};
    v_loop = radius;
    v_b = source + vec2(cos(a_bend), sin(a_bend)) * away;
    corner = v_b + (radius + margin) * vec2(a_current * 2.0 - 1.0, a_side * 2.0 - 1.0);
  } else {
    vec2 unit = along / span;
    vec2 normal = vec2(-unit.y, unit.x);
    float rise = max(abs(a_bend) * span / 2.0, abs(a_slot) * ${float(FAN_GAP)} * u_pixelRatio) * sign(a_bend);
    v_loop = abs(rise) < 1.0 ? -1.0 : 0.0;
    v_b = 0.5 * (source + target) + normal * rise * 2.0;
    float across = a_side > 0.5 ? max(0.0, rise) + margin : min(0.0, rise) - margin;
    corner = mix(source - unit * margin, target + unit * margin, a_current) + normal * across;
  }
  gl_Position = vec4(corner / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  v_color = a_color;
  v_color.a *= bias;
  v_second = a_second;
  v_second.a *= bias;
  v_ground = a_ground;
  v_ground.a *= bias;
}
`;
