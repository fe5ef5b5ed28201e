'use client';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { ControllerPulse } from '@/graphql/controllers.ts';
import type { ControllerPulseSubscription } from '@/graphql/generated/graphql.ts';
import { useLiveRefusal } from '@/graphql/use-refusal.ts';
import { cn } from '@/lib/class-names.ts';
import { stateInk } from '@/lib/state.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useLiveValue } from '@/live/use-live-value.ts';

/** Who leads each of the cluster's controllers. */
export function LeaseList({ cluster }: { readonly cluster: string }) {
  const t = useTranslations('cluster');
  const refusal = useLiveRefusal();
  const { data, refused } = useLiveValue(ControllerPulse, { cluster });
  const controllers = data?.controllers;
  return (
    <Section title={t('leases')} aside={controllers?.length} className="lg:border-l">
      {refused ? <p className="text-ink-2 text-sm">{refusal(refused)}</p> : null}
      {!controllers && !refused ? <Skeleton className="w-1/2" /> : null}
      {controllers?.length === 0 ? <p className="text-ink-2 text-sm">{t('noLeases')}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section aria-label={t('leases')} tabIndex={0} className="thin-scroll max-h-64 overflow-auto text-sm">
        <ul>
          {(controllers ?? []).map((controller) => (
            <Lease key={controller.id} lease={controller} />
          ))}
        </ul>
      </section>
    </Section>
  );
}

function Lease({ lease }: { readonly lease: ControllerPulseSubscription['controllers'][number] }) {
  const t = useTranslations('controllers');
  const state = stateOf(lease.state);
  const quiet = state === 'healthy' || state === 'off';
  return (
    <li className="grid grid-cols-[12px_minmax(0,1fr)_minmax(0,1fr)_auto] items-baseline gap-x-2 py-0.5">
      <StateShape state={state} className="self-center" />
      <span className="truncate font-medium" title={lease.name}>
        {lease.name}
      </span>
      <span className="truncate font-mono text-ink-2 text-xs" title={lease.leader ?? undefined}>
        {lease.leader ?? t('nobody')}
      </span>
      <RelativeTime at={lease.lastRenewedAt ?? lease.lastReconcileAt} className="text-right text-ink-3 text-xs" />
      {quiet ? null : <p className={cn('col-span-3 col-start-2 text-xs', stateInk[state])}>{lease.sentence}</p>}
    </li>
  );
}
