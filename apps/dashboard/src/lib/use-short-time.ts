'use client';
import { useLocale } from 'next-intl';
import { useCallback } from 'react';

/** An instant (RFC 3339) in the viewer's zone: the time of day, with the date before it when that is not today. */
export function useShortTime(): (at: string) => string {
  const locale = useLocale();
  return useCallback(
    (at) => {
      const instant = new Date(at);
      const today = instant.toDateString() === new Date().toDateString();
      const style = today ? ({ timeStyle: 'medium' } as const) : ({ dateStyle: 'medium', timeStyle: 'short' } as const);
      return new Intl.DateTimeFormat(locale, style).format(instant);
    },
    [locale],
  );
}
