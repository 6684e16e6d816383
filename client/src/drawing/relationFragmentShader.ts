/** Colours the pixels near the line by its pattern; the patterns are numbered as in LINE_PATTERNS. */
export const relationFragmentShader = /* glsl */ `
precision highp float;

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

uniform float u_pixelRatio;
uniform float u_feather;

const vec4 transparent = vec4(0.0);

float det(vec2 a, vec2 b) {
  return a.x * b.y - b.x * a.y;
}

// The nearest point of the curve: its parameter, and the vector that leads there (after Loop and Blinn).
vec3 nearest(vec2 b0, vec2 b1, vec2 b2) {
  float a = det(b0, b2), b = 2.0 * det(b1, b0), d = 2.0 * det(b2, b1);
  float f = b * d - a * a;
  vec2 d21 = b2 - b1, d10 = b1 - b0, d20 = b2 - b0;
  vec2 gf = 2.0 * (b * d21 + d * d10 + a * d20);
  gf = vec2(gf.y, -gf.x);
  vec2 pp = -f * gf / max(dot(gf, gf), 0.000001);
  vec2 d0p = b0 - pp;
  float ap = det(d0p, d20), bp = 2.0 * det(d10, d0p);
  float t = clamp((ap + bp) / (2.0 * a + b + d), 0.0, 1.0);
  return vec3(t, mix(mix(b0, b1, t), mix(b1, b2, t), t));
}

// 1 within a mark, 0 within a gap, soft between.
float marks(float along, float mark, float period) {
  float at = abs(mod(along, period) - period / 2.0);
  return 1.0 - smoothstep(mark / 2.0 - 0.5, mark / 2.0 + 0.5, at);
}

void main(void) {
  vec2 here = gl_FragCoord.xy;
  float px = u_pixelRatio;
  float span, along, dist;
  bool towards = true;
  if (v_loop > 0.0) {
    // The ring is followed from its farthest point, so that the bar is seen, and the arrow comes in from the right.
    vec2 out_ = normalize(v_b - v_a);
    vec2 from = here - v_b;
    float turn = atan(det(out_, from), dot(out_, from));
    span = 6.2831853 * v_loop;
    along = (0.5 - turn / 6.2831853) * span;
    dist = abs(length(from) - v_loop);
    towards = turn < 0.0;
  } else if (v_loop < 0.0) {
    // Too straight for the curve's formula.
    vec2 way = v_c - v_a;
    span = length(way);
    along = clamp(dot(here - v_a, way) / span, 0.0, span);
    dist = length(here - v_a - way / span * along);
  } else {
    vec3 near = nearest(v_a - here, v_b - here, v_c - here);
    span = (2.0 * length(v_c - v_a) + length(v_b - v_a) + length(v_c - v_b)) / 3.0;
    along = near.x * span;
    dist = length(near.yz);
  }
  float thickness = v_thickness;
  float toTarget = length(here - v_c) - v_targetSize - px;
  float head = max(thickness * 2.4, 8.0 * px);
  bool inHead = v_arrow > 0.5 && towards && toTarget < head;
  if (inHead) {
    thickness = max(toTarget, 0.0) / head * max(thickness * 2.3, 7.0 * px);
  }
  float coverage = 1.0 - smoothstep(thickness / 2.0 - u_feather / 2.0, thickness / 2.0 + u_feather / 2.0, dist);
  vec4 colour = v_color;
  if (!inHead) {
    if (v_pattern > 3.5) {
      coverage *= marks(along, 3.5 * px, 11.0 * px);
    } else if (v_pattern > 2.5) {
      coverage *= marks(along, max(thickness, 2.2 * px), max(thickness * 2.0, 5.0 * px));
    } else if (v_pattern > 1.5) {
      coverage *= marks(along, 8.0 * px, 14.0 * px);
    } else if (v_pattern > 0.5) {
      // Like a railway on a map: cased, with blocks of the second colour and of the ground.
      float casing = thickness / 2.0 - max(1.1 * px, thickness * 0.2);
      float inside = 1.0 - smoothstep(casing - 0.4, casing + 0.4, dist);
      colour = mix(v_color, mix(v_ground, v_second, marks(along, 7.0 * px, 12.0 * px)), inside);
    }
  }
  if (v_bar > 0.5) {
    float middle = v_loop > 0.0 ? span / 2.0 : (v_sourceSize + span - v_targetSize) / 2.0;
    float arm = max(v_thickness * 1.6, 5.5 * px);
    float bar = (1.0 - smoothstep(1.0 * px, 1.8 * px, abs(along - middle))) * (1.0 - smoothstep(arm - px, arm, dist));
    colour = mix(colour, v_second, bar);
    coverage = max(coverage, bar);
  }
  gl_FragColor = mix(transparent, colour, coverage);
}
`;
