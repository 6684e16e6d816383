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
  float line = 1.6 * v_pixel;
  vec4 inside = mix(v_color, v_border, smoothstep(-v_pixel * 0.5, v_pixel * 0.5, dist));
  gl_FragColor = mix(inside, transparent, smoothstep(line, line + v_pixel, dist));
}
`;
