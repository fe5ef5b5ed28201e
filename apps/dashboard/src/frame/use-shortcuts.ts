'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { isCovered, isTyping } from '@/lib/is-typing.ts';
import { allScreens } from './screens.ts';
import { useScopedHref } from './use-scope.ts';

/** How long after `g` the letter of a screen counts. */
const chord = 1200;

/** Ctrl K opens the palette; `g` and a letter goes to a screen. */
export function useShortcuts(onPalette: () => void): void {
  const router = useRouter();
  const href = useScopedHref();
  useEffect(() => {
    let pressedG = 0;
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || isCovered()) return;
      if (event.key === 'g') {
        pressedG = event.timeStamp;
        return;
      }
      const screen = allScreens.find((each) => each.letter === event.key);
      if (screen && pressedG > 0 && event.timeStamp - pressedG < chord) {
        event.preventDefault();
        router.push(href(screen.path));
      }
      pressedG = 0;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [router, href, onPalette]);
}
