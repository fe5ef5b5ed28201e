'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { EventList } from '@/components/event-list.tsx';
import { KindCounts } from '@/components/kind-counts.tsx';
import { Notice } from '@/components/notice.tsx';
import { ObjectName } from '@/components/object-name.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import { ControllerPulse } from '@/graphql/controllers.ts';
import type { OverviewStateQuery, RolloutRowsSubscription } from '@/graphql/generated/graphql.ts';
import { OverviewState, RolloutRows } from '@/graphql/overview.ts';
import { EventRows } from '@/graphql/rows.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useLiveList, useLiveRows } from '@/live/use-live-list.ts';
import { useLiveValue } from '@/live/use-live-value.ts';

type Cluster = NonNullable<OverviewStateQuery['cluster']>;

/** Problems can come and go with any kind: they are asked for again this often. */
const pollEvery = 3000;

const shownEvents = 14;

/** What is wrong, worst first; what moves; what happened; the controllers' pulse at the foot. */
export function OverviewScreen() {
  const t = useTranslations('overview');
  const refusal = useRefusal();
  const { cluster, namespace } = useScope();
  const [{ data, error }, again] = useQuery({
    query: OverviewState,
    variables: { cluster, namespace: namespace ?? null },
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) again({ requestPolicy: 'network-only' });
    }, pollEvery);
    return () => clearInterval(timer);
  }, [again]);
  if (error && !data) return <Notice state="failing" title={t('refused')} text={refusal(error)} />;
  if (!data) return <Skeleton className="m-4 w-1/3" />;
  if (!data.cluster) return <Notice state="off" title={t('noCluster', { cluster })} />;
  return (
    <div className="thin-scroll flex h-full flex-col overflow-auto">
      <div className="grid flex-1 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="min-w-0">
          <Problems cluster={data.cluster} />
          <Recent />
        </div>
        <aside className="min-w-0 border-l max-lg:border-t max-lg:border-l-0">
          <RollingOut />
          <Contents cluster={data.cluster} />
        </aside>
      </div>
      <Pulse />
    </div>
  );
}

function Problems({ cluster }: { readonly cluster: Cluster }) {
  const t = useTranslations('overview');
  const { problems } = cluster;
  return (
    <section className="px-4 pt-3 pb-3 has-[ul]:pb-0 max-sm:px-3" data-testid="problems" data-count={problems.length}>
      <h1 className="flex h-7 items-center gap-2 font-semibold text-base">
        {t('wrong')}
        {problems.length > 0 ? <span className="font-normal text-ink-3 text-sm">{problems.length}</span> : null}
      </h1>
      {problems.length === 0 ? (
        <p className="mt-1 flex items-center gap-2 text-ink-2 text-sm">
          <StateShape state="healthy" />
          {t('allWell')}
        </p>
      ) : (
        <ul className="-mx-4 mt-1 border-t max-sm:-mx-3">
          {problems.map((problem) => (
            <li key={problem.id} className="border-b last:border-b-0">
              <ScopedLink
                href={objectPath(problem.kind, problem.metadata.namespace, problem.metadata.name, problem.apiVersion)}
                className="flex min-h-8 items-center gap-3 px-4 py-1 text-sm hover:bg-hover max-sm:px-3"
              >
                <StateShape state={stateOf(problem.state)} />
                <span className="w-20 shrink-0 text-ink-3 max-md:hidden">{problem.kind}</span>
                <span className="grid min-w-0 flex-1 gap-x-3 sm:grid-cols-[minmax(120px,240px)_minmax(0,1fr)]">
                  <span className="min-w-0 font-medium">
                    <ObjectName name={problem.metadata.name} />
                  </span>
                  <span className="min-w-0 text-ink-2">
                    <StatusText {...problem} />
                  </span>
                </span>
                <span className="shrink-0 text-ink-3 text-xs max-sm:hidden">{problem.metadata.namespace}</span>
                <RelativeTime at={problem.problemSince} className="w-14 shrink-0 text-right text-ink-3" />
              </ScopedLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Recent() {
  const t = useTranslations('overview');
  const { cluster, namespace } = useScope();
  const { rows } = useLiveList({
    document: EventRows,
    variables: { clusters: [cluster], namespace: namespace ?? null },
    typename: 'Event',
  });
  const at = (row: (typeof rows)[number]) => Date.parse(row.lastSeen ?? row.metadata.creationTimestamp);
  const newest = [...rows].sort((a, b) => at(b) - at(a)).slice(0, shownEvents);
  return (
    <Section
      title={t('recent')}
      aside={
        <ScopedLink href="/events" className="hover:text-ink hover:underline">
          {t('allEvents', { count: rows.length })}
        </ScopedLink>
      }
    >
      <EventList events={newest.map((row) => ({ ...row, type: row.eventType }))} withObject />
    </Section>
  );
}

const rolloutChanges = (data: RolloutRowsSubscription) => data.objectChanges;

function RollingOut() {
  const t = useTranslations('overview');
  const { cluster, namespace } = useScope();
  const { rows } = useLiveRows({
    document: RolloutRows,
    variables: { clusters: [cluster], namespace: namespace ?? null },
    read: rolloutChanges,
  });
  const moving = rows.filter((row) => row.state === 'PROGRESSING' || row.statusWord === 'Paused');
  return (
    <Section title={t('rollingOut')} className="border-t-0">
      {moving.length === 0 ? <p className="text-ink-3 text-sm">{t('nothingMoves')}</p> : null}
      <ul className="flex flex-col gap-1.5 text-sm">
        {moving.map((row) => (
          <li key={row.id} className="flex gap-2">
            <StateShape state={stateOf(row.state)} className="mt-1" />
            <div className="min-w-0">
              <ScopedLink
                href={objectPath(row.kind, row.metadata.namespace, row.metadata.name)}
                className="font-medium hover:underline"
              >
                {row.metadata.name}
              </ScopedLink>
              <p className="text-ink-2 text-xs">
                <StatusText {...row} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Contents({ cluster }: { readonly cluster: Cluster }) {
  const t = useTranslations('overview');
  const kinds = cluster.contents.filter(({ total, kind }) => total > 0 && kind !== 'Event' && kind !== 'Lease');
  return (
    <Section title={t('contents')} aside={cluster.version}>
      <KindCounts counts={kinds} />
    </Section>
  );
}

function Pulse() {
  const t = useTranslations('overview');
  const { cluster } = useScope();
  const { data } = useLiveValue(ControllerPulse, { cluster });
  return (
    <footer className="flex flex-wrap sm:sticky sm:bottom-0 items-center gap-x-4 gap-y-1 border-t bg-sunken px-4 py-2 text-xs max-sm:px-3">
      <ScopedLink href="/controllers" className="text-ink-2 hover:text-ink hover:underline">
        {t('pulse')}
      </ScopedLink>
      {(data?.controllers ?? []).map((controller) => (
        <span key={controller.id} className="flex items-center gap-1.5" title={controller.sentence}>
          <StateShape state={stateOf(controller.state)} className="size-2.5" />
          <span>{controller.name}</span>
          {controller.queueDepth > 0 ? <span className="text-ink-3">{controller.queueDepth}</span> : null}
        </span>
      ))}
    </footer>
  );
}
