/** A colour between two, as six hex digits; 0 is the first, 1 the second. Used for dimming: see-through colours add up. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const a = parseInt(from.slice(at, at + 2), 16);
    const b = parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
