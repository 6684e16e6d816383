/** A triangle around each entity, with room for corners that stand out of the circle. */
export const shapeVertexShader = /* glsl */ `
attribute vec4 a_id;
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
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_border = a_border;
  v_border.a *= bias;
}
`;

/** Signed distances to the outlines, numbered as in SHAPES; negative is inside, 1 is the entity's radius. */
export const shapeFragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_border;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

const vec4 transparent = vec4(0.0);

float box(vec2 p, vec2 half_) {
  vec2 d = abs(p) - half_;
  return max(d.x, d.y);
}

float pentagon(vec2 p) {
  float far = -9.0;
  for (int i = 0; i < 5; i++) {
    float angle = -1.5707963 + float(i) * 1.2566371;
    far = max(far, dot(p, vec2(cos(angle), sin(angle))));
  }
  return far - 0.85;
}

float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.97;
  if (v_shape < 1.5) return box(p, vec2(0.86));
  if (v_shape < 2.5) return max(-p.y - 0.62, abs(p.x) * 0.8660254 + p.y * 0.5 - 0.62);
  if (v_shape < 3.5) return (abs(p.x) + abs(p.y)) * 0.7071068 - 0.82;
  if (v_shape < 4.5) return max(abs(p.x) * 0.8660254 + abs(p.y) * 0.5, abs(p.y)) - 0.9;
  if (v_shape < 5.5) return pentagon(p);
  if (v_shape < 6.5) return min(box(p, vec2(1.05, 0.4)), box(p, vec2(0.4, 1.05)));
  return box(p, vec2(0.7, 1.0));
}

void main(void) {
  float dist = outline(v_point);
  #ifdef PICKING_MODE
  gl_FragColor = dist < 2.0 * v_pixel ? v_color : transparent;
  #else
  float line = 1.6 * v_pixel;
  vec4 inside = mix(v_color, v_border, smoothstep(-v_pixel * 0.5, v_pixel * 0.5, dist));
  gl_FragColor = mix(inside, transparent, smoothstep(line, line + v_pixel, dist));
  #endif
}
`;
