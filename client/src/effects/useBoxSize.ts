import { useEffect, useState } from 'react';
import type { MapSize } from '../drawing/mapProjection.ts';

/** The size of an element, in pixels; null until it is there and seen. */
export function useBoxSize(box: Element | null): MapSize | null {
  const [size, setSize] = useState<MapSize | null>(null);
  useEffect(() => {
    if (!box) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = box;
      setSize(width > 0 && height > 0 ? { width, height } : null);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
