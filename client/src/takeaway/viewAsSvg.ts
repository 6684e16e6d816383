import type { MapPicture, Picture } from '../drawing/picture.ts';
import { escaped, pictureSvg, strokesSvg } from '../drawing/pictureSvg.ts';
import { NAME_SIZE } from '../drawing/screenNames.ts';
import { OUTLINE_RADIUS, SHAPE_OUTLINES } from '../drawing/shapeOutline.ts';
import type { LegendItem } from './legendOf.ts';

/** A picture with what makes it understood where it is taken. */
export interface Sheet {
  readonly picture: Picture | MapPicture;
  readonly title: string;
  /** What the picture shows and leaves out, one sentence each. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendItem[];
  /** A line for each source. */
  readonly sources: readonly string[];
  /** Build, date, address. */
  readonly foot: string;
}

const MARGIN = 20;
const LINE = 18;
/** Width of a letter at the size of names, on average; generous, so that nothing runs out of the sheet. */
const LETTER = 7;
const SWATCH = 30;

/** The view as an SVG of its own: title, picture, legend, sources. */
export function viewAsSvg({ picture, title, notes, legend, sources, foot }: Sheet): string {
  const { width, palette } = picture;
  const room = width - 2 * MARGIN;
  const rows: string[] = [];
  let y = MARGIN + 16;
  const write = (text: string, style: string): void => {
    for (const line of wrapped(text, room / LETTER)) {
      rows.push(`<text x="${MARGIN}" y="${y}" ${style}>${escaped(line)}</text>`);
      y += LINE;
    }
  };
  const strong = `fill="${palette.ink}" font-weight="700"`;
  const plain = `fill="${palette.ink}"`;
  write(title, `${strong} font-size="18"`);
  for (const note of notes) write(note, plain);
  y += 4;
  const top = y;
  y += picture.height + LINE;
  const key = legendSvg(legend, { top: y, room, palette });
  rows.push(...key.rows);
  y = key.bottom + LINE;
  if (sources.length > 0) write('Sources', strong);
  for (const source of sources) write(source, plain);
  y += 4;
  write(foot, plain);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" font-family="${escaped(picture.family)}" font-size="${NAME_SIZE}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<rect width="${width}" height="${y}" fill="${palette.ground}"/>
<svg y="${top}" width="${width}" height="${picture.height}">
${'svg' in picture ? picture.svg : pictureSvg(picture)}
</svg>
<rect x="0.5" y="${top - 0.5}" width="${width - 1}" height="${picture.height + 1}" fill="none" stroke="${palette.faint}"/>
${rows.join('\n')}
</svg>
`;
}

function legendSvg(
  legend: readonly LegendItem[],
  {
    top,
    room,
    palette,
  }: { readonly top: number; readonly room: number; readonly palette: Picture['palette'] },
): { readonly rows: readonly string[]; readonly bottom: number } {
  let [x, y] = [MARGIN, top];
  const rows = legend.map((item) => {
    const width = SWATCH + 8 + item.words.length * LETTER + 14;
    if (x > MARGIN && x + width > MARGIN + room) [x, y] = [MARGIN, y + LINE];
    const row = `<g transform="translate(${x} ${y})">${markSvg(item, palette)}<text x="${SWATCH + 6}" y="4" fill="${palette.ink}">${escaped(item.words)}</text></g>`;
    x += width;
    return row;
  });
  return { rows, bottom: legend.length === 0 ? top : y + LINE };
}

function markSvg({ sign, line }: LegendItem, { ground }: Picture['palette']): string {
  if (sign) {
    const scale = 6 / OUTLINE_RADIUS;
    return `<path d="${SHAPE_OUTLINES[sign.shape]}" transform="translate(${SWATCH - 8 - 8 * scale} ${-8 * scale}) scale(${scale.toFixed(2)})" fill="${sign.colour}"/>`;
  }
  if (!line) return '';
  const width = Math.min(6, line.width);
  const bar = line.bar ? `<path d="M${SWATCH / 2} -6 V6" stroke="${line.second}" stroke-width="2.6"/>` : '';
  return `<g fill="none">${strokesSvg(`M0 0 H${SWATCH}`, width, { ...line, ground })}${bar}</g>`;
}

/** A text in lines of so many letters, broken between words. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
