/** The colours that have been mixed: few, each for thousands of lines. */
const KNOWN = new Map<string, string>();

/** A colour between two, as six hex digits; 0 is the first, 1 the second. Used for dimming: see-through colours add up. */
export function mixed(from: string, to: string, share: number): string {
  if (share === 0) return from;
  const key = `${from}${to}${share}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const colour = mix(from, to, share);
  KNOWN.set(key, colour);
  return colour;
}

function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const a = parseInt(from.slice(at, at + 2), 16);
    const b = parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
