'use client';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { cn } from '@/lib/class-names.ts';
import { type State, stateInk } from '@/lib/state.ts';
import type { PodContainer } from './pod-screen.tsx';

function containerState(container: PodContainer): State {
  switch (container.state) {
    case 'RUNNING':
      return container.ready ? 'healthy' : 'progressing';
    case 'TERMINATED':
      return container.exitCode === 0 ? 'off' : 'failing';
    case 'WAITING':
      return container.reason && /BackOff|Err|Invalid/.test(container.reason) ? 'failing' : 'progressing';
    case 'UNKNOWN':
      return 'off';
  }
}

/** One container: how it is, how it ended last time, what it runs, what checks it. */
export function ContainerCard({ container }: { readonly container: PodContainer }) {
  const t = useTranslations('pod');
  const state = containerState(container);
  const last = container.lastTermination;
  return (
    <article className="border-b py-2.5 first:pt-0 last:border-b-0" data-testid="container" data-name={container.name}>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
        <StateShape state={state} />
        <h3 className="font-medium">{container.name}</h3>
        {container.init ? (
          <span className="text-ink-3 text-xs">{container.sidecar ? t('sidecar') : t('init')}</span>
        ) : null}
        <span className={cn(state === 'healthy' ? 'text-ink-2' : stateInk[state])}>
          {container.reason ?? t(`containerStates.${container.state}`)}
          {container.exitCode === null ? null : ` (${container.exitCode})`}
        </span>
        {(container.finishedAt ?? container.startedAt) ? (
          <RelativeTime at={container.finishedAt ?? container.startedAt} as="ago" className="text-ink-3 text-xs" />
        ) : null}
        <span className="ml-auto text-ink-2 text-xs">{t('restartCount', { count: container.restarts })}</span>
      </header>
      {container.message ? <p className="mt-1 text-ink-2 text-sm">{container.message}</p> : null}
      {last ? (
        <p className="mt-1 text-sm text-warning-ink">
          {t('lastEnd', { code: last.exitCode, reason: last.reason ?? '' })}{' '}
          <RelativeTime at={last.finishedAt} as="ago" />
          {last.message ? ` · ${last.message}` : ''}
        </p>
      ) : null}
      <ContainerFacts container={container} />
    </article>
  );
}

function ContainerFacts({ container }: { readonly container: PodContainer }) {
  const t = useTranslations('pod');
  const command = [...container.command, ...container.args].join(' ');
  return (
    <Facts
      className="mt-2"
      facts={[
        { label: t('image'), value: <code className="text-xs">{container.image}</code> },
        {
          label: t('command'),
          value: command === '' ? null : <code className="line-clamp-3 whitespace-pre-wrap text-xs">{command}</code>,
        },
        {
          label: t('ports'),
          value: container.ports
            .map(({ containerPort, protocol }) => `${containerPort}/${protocol ?? 'TCP'}`)
            .join(', '),
        },
        ...container.probes.map((probe) => ({
          label: t(`probes.${probe.kind}`),
          value: (
            <span>
              <code className="text-xs">{probe.action}</code>{' '}
              <span className="text-ink-3 text-xs">
                {t('probeTiming', { period: probe.periodSeconds, failures: probe.failureThreshold })}
              </span>
            </span>
          ),
        })),
        { label: t('requests'), value: container.requests.map(({ key, value }) => `${key} ${value}`).join(', ') },
        { label: t('limits'), value: container.limits.map(({ key, value }) => `${key} ${value}`).join(', ') },
        { label: t('env'), value: container.env.length === 0 ? null : <Environment container={container} /> },
      ]}
    />
  );
}

function Environment({ container }: { readonly container: PodContainer }) {
  const t = useTranslations('pod');
  return (
    <details>
      <summary className="text-ink-2">{t('variables', { count: container.env.length })}</summary>
      <ul className="mt-1 flex flex-col font-mono text-xs leading-[18px]">
        {container.env.map(({ name, value, from }) => (
          <li key={name} className="flex gap-2">
            <span className="shrink-0">{name}</span>
            <span className="min-w-0 text-ink-2">{value ?? <span className="text-ink-3">{from}</span>}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
