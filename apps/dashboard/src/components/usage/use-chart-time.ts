'use client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';

interface Span {
  /** RFC 3339. */
  readonly from: string;
  readonly to: string;
}

const day = 24 * 3_600_000;

/** Instants (seconds since the epoch) in the viewer's zone and words: as short as the span allows, and in full. */
export function useChartTime({ from, to }: Span) {
  const locale = useLocale();
  const span = Date.parse(to) - Date.parse(from);
  return useMemo(() => {
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const date = { month: 'short', day: 'numeric' } as const;
    const tick = new Intl.DateTimeFormat(locale, span > 2 * day ? date : clock);
    const exact = new Intl.DateTimeFormat(locale, span > day / 2 ? { ...date, ...clock } : clock);
    return {
      tick: (at: number) => tick.format(at * 1000),
      exact: (at: number) => exact.format(at * 1000),
    };
  }, [locale, span]);
}
