'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { durationParts } from './duration.ts';

/** Milliseconds in the viewer's words: `2 min`, `3 h 20 min`. */
export function useDuration(): (milliseconds: number) => string {
  const t = useTranslations('duration');
  return useCallback(
    (milliseconds) =>
      durationParts(milliseconds)
        .map(({ value, unit }) => t(unit, { value }))
        .join(' '),
    [t],
  );
}
