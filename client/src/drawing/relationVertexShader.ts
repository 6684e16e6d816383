import { FAN_GAP, LOOP_OVERLAP, LOOP_RADIUS, LOOP_SHARE, LOOP_STEP } from './linePath.ts';

/** A curve is followed in so many pieces: the less room around it, the fewer pixels are looked at in vain. */
export const LINE_PIECES = 4;

const float = (value: number): string => value.toFixed(6);

/**
 * Spans a band around each line, in pixels of the viewport: around a quadratic Bézier curve from source to target, or a
 * box around a ring where the two are the same. `linePath` works out the same lines.
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
const float pieces = ${float(LINE_PIECES)};

vec2 toViewport(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

// How far from the middle of the line anything of it is drawn, in pixels: where there is an arrowhead or a bar, farther.
float reachOf(bool head, bool bar) {
  float reach = v_thickness / 2.0;
  if (head) reach = max(reach, max(v_thickness * 1.15, 3.5 * u_pixelRatio));
  if (bar) reach = max(reach, max(v_thickness * 1.6, 5.5 * u_pixelRatio));
  return reach + 2.0 * u_pixelRatio;
}

void main() {
  vec2 source = toViewport(a_source);
  vec2 target = toViewport(a_target);
  vec2 along = target - source;
  float span = length(along);
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
    float reach = radius + reachOf(true, true);
    // One piece is the whole box, the others have no area.
    corner = v_b + reach * vec2(a_current > 0.0 ? 1.0 : -1.0, a_side * 2.0 - 1.0);
  } else {
    vec2 unit = along / span;
    vec2 normal = vec2(-unit.y, unit.x);
    float rise = max(abs(a_bend) * span / 2.0, abs(a_slot) * ${float(FAN_GAP)} * u_pixelRatio) * sign(a_bend);
    v_loop = abs(rise) < 1.0 ? -1.0 : 0.0;
    v_b = 0.5 * (source + target) + normal * rise * 2.0;
    float at = a_current * span;
    float headLength = max(v_thickness * 2.4, 8.0 * u_pixelRatio);
    float headAt = span - v_targetSize - headLength / 2.0;
    float barAt = (v_sourceSize + span - v_targetSize) / 2.0;
    float near = span / pieces + 4.0 * u_pixelRatio;
    float reach = reachOf(
      a_arrow > 0.5 && abs(at - headAt) < near + headLength / 2.0,
      a_bar > 0.5 && abs(at - barAt) < near
    );
    // Across the straight way a steep curve takes more room, and between two corners it bulges.
    float steepness = length(vec2(1.0, 4.0 * rise / span));
    float across = 4.0 * rise * a_current * (1.0 - a_current);
    float room = reach * steepness + abs(rise) / (pieces * pieces);
    float over = a_current == 0.0 ? -reach : a_current == 1.0 ? reach : 0.0;
    corner = source + unit * (at + over) + normal * (across + (a_side * 2.0 - 1.0) * room);
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
