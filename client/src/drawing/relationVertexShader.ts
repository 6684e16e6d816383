/** Spans a box around each curve (a quadratic Bézier from source to target), in pixels of the viewport. */
export const relationVertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_second;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
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
varying float v_thickness;
varying float v_pattern;
varying float v_arrow;
varying float v_bar;
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
  float span = max(length(along), 0.001);
  vec2 unit = along / span;
  vec2 normal = vec2(-unit.y, unit.x);

  v_thickness = max(a_thickness / sqrt(u_sizeRatio), 1.0) * u_pixelRatio;
  v_sourceSize = a_sourceSize * u_pixelRatio / u_sizeRatio;
  v_targetSize = a_targetSize * u_pixelRatio / u_sizeRatio;
  v_pattern = a_pattern;
  v_arrow = a_arrow;
  v_bar = a_bar;
  v_a = source;
  v_b = 0.5 * (source + target) + normal * span * a_curvature;
  v_c = target;

  float apex = span * a_curvature / 2.0;
  float margin = v_thickness * 2.0 + 8.0 * u_pixelRatio;
  float across = a_side > 0.5 ? max(0.0, apex) + margin : min(0.0, apex) - margin;
  vec2 corner = mix(source - unit * margin, target + unit * margin, a_current) + normal * across;
  gl_Position = vec4(corner / u_dimensions * 2.0 - 1.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_second = a_second;
  v_second.a *= bias;
}
`;
