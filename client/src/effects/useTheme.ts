import { useEffect, useState } from 'react';
import type { Theme } from '../drawing/palette.ts';
import { remembered } from './remembered.ts';

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
    remembered.set(KEY, next);
  };
  return [theme, toggle];
}

function readTheme(): Theme | null {
  const theme = remembered.get(KEY);
  return theme === 'light' || theme === 'dark' ? theme : null;
}
