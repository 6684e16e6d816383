/** A triangle around each entity, with room for corners that stand out of the circle. */
export const shapeVertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

const float bias = 255.0 / 254.0;
const float room = 1.6;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 corner = 2.0 * room * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * radius, 1.0)).xy, 0.0, 1.0);
  v_point = corner;
  v_pixel = u_correctionRatio * 2.0 / radius;
  v_shape = a_shape;
  v_color = a_color;
  v_color.a *= bias;
  v_border = a_border;
  v_border.a *= bias;
}
`;
