'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useDuration } from './use-duration.ts';

const minute = 60_000;

/** A lag in milliseconds: to the tenth of a second while it is short, as people say durations when it is not. */
export function useLag(): (milliseconds: number | null) => string {
  const t = useTranslations('duration');
  const duration = useDuration();
  return useCallback(
    (milliseconds) => {
      if (milliseconds === null) return '–';
      return milliseconds < minute ? t('tenths', { value: (milliseconds / 1000).toFixed(1) }) : duration(milliseconds);
    },
    [t, duration],
  );
}
