'use client';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Notice } from '@/components/notice.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { ControllerPulse } from '@/graphql/controllers.ts';
import type { ControllerPulseSubscription } from '@/graphql/generated/graphql.ts';
import { useLiveRefusal } from '@/graphql/use-refusal.ts';
import { cn } from '@/lib/class-names.ts';
import { type State, stateInk } from '@/lib/state.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useLiveValue } from '@/live/use-live-value.ts';
import { RecentLooks } from './recent-looks.tsx';

type Controller = ControllerPulseSubscription['controllers'][number];

const heads = ['name', 'queue', 'active', 'reconciles', 'failures', 'retries', 'latency', 'last', 'leader'] as const;
/** What is known of our own controllers only. */
const unknown = ['queue', 'active', 'reconciles', 'failures', 'retries', 'latency'] as const;
const numbers = new Set<string>([...unknown, 'last']);

/** The controllers' pulse: what each has to do, does, and last failed at. */
export function ControllersScreen() {
  const t = useTranslations('controllers');
  const titles = useTranslations('navigation.screens');
  const { cluster } = useScope();
  const { data, refused } = useLiveValue(ControllerPulse, { cluster });
  const refusal = useLiveRefusal();
  const controllers = data?.controllers;
  return (
    <section className="flex h-full min-h-0 flex-col">
      <header className="flex items-center gap-3 border-b px-4 py-2 max-sm:px-3">
        <h1 className="flex h-7 items-center font-semibold text-base">{titles('controllers')}</h1>
        <span className="text-ink-3 text-sm">{controllers?.length}</span>
      </header>
      {refused ? <Notice state="failing" title={t('refused')} text={refusal(refused)} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={titles('controllers')} tabIndex={0} className="thin-scroll min-h-0 flex-1 overflow-auto">
        {controllers ? (
          <table className="w-full min-w-[900px] text-sm">
            <thead>
              <tr className="sticky top-0 z-10 h-7 border-b bg-canvas text-ink-3 text-xs">
                {heads.map((head) => (
                  <th
                    key={head}
                    scope="col"
                    className={cn('px-3 text-left font-normal first:pl-4 last:pr-4', numbers.has(head) && 'text-right')}
                  >
                    {t(`columns.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {controllers.map((controller) => (
                <ControllerRows key={controller.id} controller={controller} />
              ))}
            </tbody>
          </table>
        ) : refused ? null : (
          <Skeleton className="m-4 w-1/3" />
        )}
      </section>
    </section>
  );
}

function ControllerRows({ controller }: { readonly controller: Controller }) {
  const t = useTranslations('controllers');
  const state = stateOf(controller.state);
  const { lastError } = controller;
  const [open, setOpen] = useState(false);
  // Of a controller that is not ours only its lease is known.
  const isOurs = controller.lastRenewedAt === null;
  return (
    <>
      <tr
        className="border-b align-top [&>td]:px-3 [&>td]:py-1.5 [&>td:first-child]:pl-4 [&>td:last-child]:pr-4"
        data-testid="row"
        data-name={controller.name}
        data-state={state}
      >
        <td className="max-w-[420px]">
          <ControllerName
            name={controller.name}
            state={state}
            open={open}
            onToggle={isOurs ? () => setOpen(!open) : undefined}
          />
          {state === 'healthy' || state === 'progressing' ? null : (
            <p className={cn('pl-5 text-xs', stateInk[state])}>{t(`states.${state}`)}</p>
          )}
          {lastError ? (
            <p className="line-clamp-2 pl-5 text-ink-3 text-xs" title={lastError.message}>
              {lastError.key}: {lastError.message} · <RelativeTime at={lastError.at} as="ago" />
            </p>
          ) : null}
        </td>
        {controller.lastRenewedAt ? <Lease renewedAt={controller.lastRenewedAt} /> : <Work controller={controller} />}
        <td className="max-w-48 truncate font-mono text-ink-3 text-xs leading-5">{controller.leader ?? t('nobody')}</td>
      </tr>
      {open ? (
        <tr className="border-b bg-sunken">
          <td colSpan={heads.length} className="px-4 py-2 pl-9">
            <RecentLooks name={controller.name} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface ControllerNameProps {
  readonly name: string;
  readonly state: State;
  readonly open: boolean;
  /** Absent where nothing more is known. */
  readonly onToggle: (() => void) | undefined;
}

function ControllerName({ name, state, open, onToggle }: ControllerNameProps) {
  if (!onToggle) {
    return (
      <span className="flex items-center gap-2">
        <StateShape state={state} />
        <span className="font-medium">{name}</span>
      </span>
    );
  }
  return (
    <button type="button" aria-expanded={open} onClick={onToggle} className="flex items-center gap-2 text-left">
      <StateShape state={state} />
      <span className="font-medium hover:underline">{name}</span>
      <ChevronRight className={cn('size-3.5 text-ink-3 transition-transform', open && 'rotate-90')} aria-hidden />
    </button>
  );
}

/** Of a controller that is not ours only its lease is known. */
function Lease({ renewedAt }: { readonly renewedAt: string }) {
  return (
    <>
      {unknown.map((column) => (
        <td key={column} className="text-right text-ink-3">
          –
        </td>
      ))}
      <td className="whitespace-nowrap text-right">
        <RelativeTime at={renewedAt} className="text-ink-2" />
      </td>
    </>
  );
}

function Work({ controller }: { readonly controller: Controller }) {
  const t = useTranslations('controllers');
  return (
    <>
      <td className="text-right">
        {controller.queueDepth}
        {controller.delayed > 0 ? (
          <span className="text-ink-3"> {t('delayed', { count: controller.delayed })}</span>
        ) : null}
      </td>
      <td className="text-right">
        {controller.active}
        <span className="text-ink-3">/{controller.workers}</span>
      </td>
      <Count value={controller.reconciles} />
      <Count value={controller.failures} />
      <Count value={controller.retries} />
      <td className="whitespace-nowrap text-right">
        {milliseconds(controller.latencyP50)}
        <span className="text-ink-3"> / {milliseconds(controller.latencyP99)} ms</span>
      </td>
      <td className="whitespace-nowrap text-right">
        <RelativeTime at={controller.lastReconcileAt} className="text-ink-2" />
      </td>
    </>
  );
}

function Count({ value }: { readonly value: string | number }) {
  const text = Number(value).toLocaleString();
  return <td className={cn('text-right', Number(value) === 0 && 'text-ink-3')}>{text}</td>;
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
