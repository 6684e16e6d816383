import { SHAPES } from './entityShape.ts';
import { type LinePath, pointOfLine, type Sign, type Spot } from './linePath.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import type { LinePattern } from './relationLook.ts';
import { LINE_PATTERNS } from './relationLook.ts';
import { NAME_LINE, NAME_PADDING, NAME_SIZE } from './screenNames.ts';
import { OUTLINE_RADIUS, SHAPE_OUTLINES } from './shapeOutline.ts';

/** A picture as the inside of an SVG. */
export function pictureSvg({ lines, signs, names, palette }: Picture): string {
  return [
    '<g fill="none">',
    ...lines.map(lineSvg),
    '</g>',
    ...signs.map((sign) => signSvg(sign, sign.look)),
    ...[...names].reverse().map((name) => nameSvg(name, palette)),
  ].join('\n');
}

/** A text as XML can hold it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

const short = (value: number): string => `${Math.round(value * 10) / 10}`;

/** How a line is broken; "" where it is not. The shader has the same lengths. */
export function dashesOf(pattern: LinePattern, width: number): string {
  const dot = Math.max(width, 2.2);
  return { solid: '', striped: '', dashed: '8 6', dotted: `${short(dot)} ${short(dot)}`, sparse: '3.5 7.5' }[
    pattern
  ];
}

/** The strokes of a line along a path, with its stripes. */
export function strokesSvg(
  d: string,
  width: number,
  {
    pattern,
    colour,
    second,
    ground,
  }: {
    readonly pattern: LinePattern;
    readonly colour: string;
    readonly second: string;
    readonly ground: string;
  },
): string {
  const dashes = dashesOf(pattern, width);
  const line = `<path d="${d}" stroke="${colour}" stroke-width="${short(width)}"${dashes && ` stroke-dasharray="${dashes}"`}/>`;
  if (pattern !== 'striped') return line;
  const inside = short(width - 2 * Math.max(1.1, width * 0.2));
  return `${line}<path d="${d}" stroke="${ground}" stroke-width="${inside}"/><path d="${d}" stroke="${second}" stroke-width="${inside}" stroke-dasharray="7 5"/>`;
}

function lineSvg({ path, width, look, target }: Picture['lines'][number]): string {
  const pattern = LINE_PATTERNS[look.pattern]!;
  const { color: colour, second, ground } = look;
  const parts = [strokesSvg(pathOf(path), width, { pattern, colour, second, ground })];
  if (look.arrow) parts.push(headSvg(path, target, width, colour));
  if (look.bar) parts.push(barSvg(path, width, second));
  return parts.join('');
}

function pathOf(path: LinePath): string {
  if (path.type === 'curve') {
    const at = ({ x, y }: Spot): string => `${short(x)} ${short(y)}`;
    return `M${at(path.a)} Q${at(path.b)} ${at(path.c)}`;
  }
  const { centre, radius } = path;
  const [x, y, r] = [short(centre.x), short(centre.y), short(radius)];
  return `M${x} ${short(centre.y - radius)} a${r} ${r} 0 1 1 0 ${short(radius * 2)} a${r} ${r} 0 1 1 0 ${short(-radius * 2)} M${x} ${y}`;
}

const PIECES = 60;

function headSvg(path: LinePath, target: Sign, width: number, colour: string): string {
  const [length, half] = [Math.max(width * 2.4, 8), Math.max(width * 2.3, 7) / 2];
  const beyond = (distance: number): Spot => {
    for (let piece = PIECES; piece > PIECES / 2; piece--) {
      const spot = pointOfLine(path, piece / PIECES);
      if (Math.hypot(spot.x - target.x, spot.y - target.y) >= target.size + distance) return spot;
    }
    return pointOfLine(path, 0.5);
  };
  const [tip, foot] = [beyond(1), beyond(1 + length)];
  const span = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const [nx, ny] = [(-(tip.y - foot.y) / span) * half, ((tip.x - foot.x) / span) * half];
  const points = [tip, { x: foot.x + nx, y: foot.y + ny }, { x: foot.x - nx, y: foot.y - ny }];
  return `<polygon fill="${colour}" points="${points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ')}"/>`;
}

function barSvg(path: LinePath, width: number, colour: string): string {
  const [before, middle, after] = [0.49, 0.5, 0.51].map((share) => pointOfLine(path, share)) as [
    Spot,
    Spot,
    Spot,
  ];
  const span = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  const arm = Math.max(width * 1.6, 5.5);
  const [nx, ny] = [(-(after.y - before.y) / span) * arm, ((after.x - before.x) / span) * arm];
  return `<path d="M${short(middle.x - nx)} ${short(middle.y - ny)} L${short(middle.x + nx)} ${short(middle.y + ny)}" stroke="${colour}" stroke-width="2.6"/>`;
}

/** A sign with its border. */
function signSvg({ x, y, size }: Sign, look: Picture['signs'][number]['look']): string {
  const scale = size / OUTLINE_RADIUS;
  const outline = SHAPE_OUTLINES[SHAPES[look.shape]!];
  return `<path d="${outline}" transform="translate(${short(x - 8 * scale)} ${short(y - 8 * scale)}) scale(${scale.toFixed(3)})" fill="${look.color}" stroke="${look.border}" stroke-width="${(1.6 / scale).toFixed(2)}"/>`;
}

function nameSvg({ x, y, width, look }: Picture['names'][number], { ground, ink }: Palette): string {
  const base = short(y + NAME_SIZE / 3);
  const text = escaped(look.name ?? '');
  if (!look.boxed) {
    return `<text x="${short(x)}" y="${base}" font-weight="500" fill="${ink}" stroke="${ground}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${text}</text>`;
  }
  const height = NAME_LINE + 6;
  const box = `<rect x="${short(x)}" y="${short(y - height / 2)}" width="${short(width + 2 * NAME_PADDING)}" height="${height}" fill="${ground}" stroke="${ink}"/>`;
  // In whatever font the picture is looked at with, the name is as wide as its box has room for.
  return `${box}<text x="${short(x + NAME_PADDING)}" y="${base}" font-weight="600" fill="${ink}" textLength="${short(width)}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
}
