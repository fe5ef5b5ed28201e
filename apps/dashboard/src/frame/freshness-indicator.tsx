'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Tooltip } from '@/components/ui/tooltip.tsx';
import { Heartbeat } from '@/graphql/session.ts';
import { cn } from '@/lib/class-names.ts';
import { useDuration } from '@/lib/use-duration.ts';
import { useLive } from '@/live/live-context.tsx';
import { useLiveValue } from '@/live/use-live-value.ts';
import { testIds } from '@/test-ids.ts';
import { useScope } from './use-scope.ts';

/** The heartbeat comes once a second: silence for longer than this is called stale even on an open socket. */
const staleAfter = 4000;

/** Not a multiple of the heartbeat, or the age would always be told at the same point of its beat. */
const tick = 1300;

/** How old what the screen shows is. */
export function FreshnessIndicator() {
  const t = useTranslations('freshness');
  const duration = useDuration();
  const { cluster } = useScope();
  useLiveValue(Heartbeat, { cluster });
  const { connected, age } = useAge();
  const kind = age === undefined ? 'connecting' : connected && age < staleAfter ? 'live' : 'stale';
  const shown =
    kind === 'connecting' || age === undefined
      ? t('connecting')
      : kind === 'live'
        ? t('live', { seconds: (age / 1000).toFixed(1) })
        : t('stale', { age: duration(age) });
  return (
    <Tooltip content={t(`explain.${kind}`)}>
      <output
        data-testid={testIds.freshness}
        data-freshness={kind}
        aria-live={kind === 'stale' ? 'polite' : 'off'}
        className={cn(
          'flex h-7 items-center gap-1.5 whitespace-nowrap rounded px-2 text-xs',
          kind === 'live' ? 'text-ink-2' : kind === 'stale' ? 'bg-warning-soft text-warning-ink' : 'text-ink-3',
        )}
      >
        <svg viewBox="0 0 12 12" aria-hidden className={cn('size-2.5', kind === 'live' && 'text-healthy')}>
          {kind === 'live' ? (
            <circle cx="6" cy="6" r="4.5" fill="currentColor" />
          ) : (
            <circle
              cx="6"
              cy="6"
              r="4.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeDasharray="2.4 2.3"
            />
          )}
        </svg>
        <span className={cn(kind === 'live' && 'max-sm:sr-only')}>{shown}</span>
      </output>
    </Tooltip>
  );
}

function useAge(): { readonly connected: boolean; readonly age: number | undefined } {
  const { freshness } = useLive();
  const connected = useSyncExternalStore(
    freshness.subscribe,
    () => freshness.state().connected,
    () => false,
  );
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tick);
    return () => clearInterval(timer);
  }, []);
  const { heardAt } = freshness.state();
  return { connected, age: heardAt === undefined ? undefined : Math.max(0, now - heardAt) };
}
