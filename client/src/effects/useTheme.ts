import { useEffect, useState } from 'react';
import type { Theme } from '../drawing/palette.ts';

const KEY = 'hearsay-theme';
const DARK = '(prefers-color-scheme: dark)';

/** The theme: the system's until it is switched, then remembered where the browser remembers anything. */
export function useTheme(): readonly [Theme, () => void] {
  const [system, setSystem] = useState<Theme>(() => (matchMedia(DARK).matches ? 'dark' : 'light'));
  const [own, setOwn] = useState<Theme | null>(readTheme);
  const theme = own ?? system;

  useEffect(() => {
    const media = matchMedia(DARK);
    const follow = (): void => setSystem(media.matches ? 'dark' : 'light');
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    setOwn(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // No storage: the theme holds until the page is left.
    }
  };
  return [theme, toggle];
}

function readTheme(): Theme | null {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}
