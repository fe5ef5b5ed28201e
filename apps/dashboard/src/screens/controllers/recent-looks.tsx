'use client';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { ControllerLooks } from '@/graphql/controllers.ts';
import type { ControllerLooksSubscription, ReconcileOutcome } from '@/graphql/generated/graphql.ts';
import { cn } from '@/lib/class-names.ts';
import { type State, stateInk } from '@/lib/state.ts';
import { useLiveValue } from '@/live/use-live-value.ts';
import { pathOfKey } from './reconciled-kind.ts';

type Look = NonNullable<ControllerLooksSubscription['controller']>['recent'][number];

const states: Record<ReconcileOutcome, State> = { DONE: 'healthy', CONFLICT: 'warning', FAILED: 'failing' };

/** What one controller looked at last and how it went, as it happens. */
export function RecentLooks({ name }: { readonly name: string }) {
  const t = useTranslations('controllers.recent');
  const { cluster } = useScope();
  const { data } = useLiveValue(ControllerLooks, { cluster, name });
  if (!data) return <Skeleton className="w-1/3" />;
  const looks = data.controller?.recent ?? [];
  if (looks.length === 0) return <p className="text-ink-2 text-sm">{t('none')}</p>;
  return (
    <ul
      aria-label={t('show', { name })}
      className="thin-scroll sticky left-4 max-h-80 overflow-y-auto text-sm max-md:w-[calc(100vw-2rem)]"
      data-testid="looks"
    >
      {looks.map((look) => (
        <LookRow key={`${look.key} ${look.at}`} controller={name} look={look} />
      ))}
    </ul>
  );
}

function LookRow({ controller, look }: { readonly controller: string; readonly look: Look }) {
  const t = useTranslations('controllers.recent');
  const state = states[look.outcome];
  const path = pathOfKey(controller, look.key);
  return (
    <li
      className="flex items-baseline gap-x-3 py-0.5 max-md:flex-wrap"
      data-testid="look"
      data-key={look.key}
      data-outcome={look.outcome}
    >
      <StateShape state={state} className="self-center" />
      <span className="w-72 shrink-0 truncate font-mono text-xs max-md:w-[calc(100%-2rem)]" title={look.key}>
        {path ? (
          <ScopedLink href={path} className="hover:underline">
            {look.key}
          </ScopedLink>
        ) : (
          look.key
        )}
      </span>
      <span className={cn('min-w-0 flex-1', state === 'healthy' ? 'text-ink-3' : stateInk[state])}>
        {t(look.outcome)}
        {look.outcome === 'FAILED' && look.message ? `: ${look.message}` : ''}
      </span>
      <span className="w-16 shrink-0 text-right text-ink-3">{t('took', { ms: Math.round(look.took) })}</span>
      <RelativeTime at={look.at} as="ago" className="w-24 shrink-0 text-right text-ink-2" />
    </li>
  );
}
