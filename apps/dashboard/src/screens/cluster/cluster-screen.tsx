'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/notice.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { RelativeTime } from '@/components/relative-time.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { ClusterDetail } from '@/graphql/clusters.ts';
import type { ClusterDetailQuery } from '@/graphql/generated/graphql.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { cn } from '@/lib/class-names.ts';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { isMirrored } from '@/lib/mirrored-kinds.ts';
import { stateInk } from '@/lib/state.ts';
import { useLag } from '@/lib/use-lag.ts';
import { testIds } from '@/test-ids.ts';
import { ClusterActions } from './cluster-actions.tsx';
import { LeaseList } from './lease-list.tsx';
import { MirroredKinds } from './mirrored-kinds.tsx';

export type Cluster = NonNullable<ClusterDetailQuery['cluster']>;

/** How often the cluster is asked for while its page is looked at. */
const pollEvery = 2000;

/** One cluster: how it is and what would help, how each of its kinds is mirrored, who leads in it. */
export function ClusterScreen({ name }: { readonly name: string }) {
  const t = useTranslations('cluster');
  const titles = useTranslations('navigation.screens');
  const refusal = useRefusal();
  const query = { query: ClusterDetail, variables: { name }, requestPolicy: 'network-only' } as const;
  const { data, error, again } = usePolledQuery(query, pollEvery);
  if (error && !data) return <Notice state="failing" title={t('refused', { name })} text={refusal(error)} />;
  if (!data) return <Skeleton className="m-4 w-1/3" />;
  const { cluster } = data;
  if (!cluster) return <Notice state="off" title={t('gone', { name })} text={t('goneHint')} />;
  return (
    <div className="thin-scroll h-full overflow-auto">
      <PageHeader
        list={{ label: titles('clusters'), href: '/clusters' }}
        name={name}
        state={shapeOfCluster(cluster.state)}
        actions={<ClusterActions cluster={cluster} onChanged={again} />}
      />
      <Condition cluster={cluster} />
      <div className="grid lg:grid-cols-2">
        <Health cluster={cluster} />
        <LeaseList cluster={name} />
      </div>
      {cluster.origin === 'REMOTE' ? <MirroredKinds kinds={cluster.mirror} /> : null}
    </div>
  );
}

/** The server's sentence, and what the state means in the viewer's language. */
function Condition({ cluster }: { readonly cluster: Cluster }) {
  const t = useTranslations('clusters');
  const shape = shapeOfCluster(cluster.state);
  return (
    <div className="max-w-[80ch] px-4 pt-1 pb-4 max-sm:px-3">
      <p
        className={cn('text-title', shape === 'healthy' || shape === 'off' ? 'text-ink' : stateInk[shape])}
        data-testid={testIds.clusterSentence}
        data-cluster-state={cluster.state}
      >
        {cluster.sentence}
      </p>
      {cluster.state === 'LIVE' ? null : <p className="mt-1 text-ink-2 text-sm">{t(`explain.${cluster.state}`)}</p>}
    </div>
  );
}

function Health({ cluster }: { readonly cluster: Cluster }) {
  const t = useTranslations('cluster');
  const words = useTranslations('clusters');
  const lag = useLag();
  const mirrored = cluster.mirror.filter(isMirrored).length;
  const remote = cluster.origin === 'REMOTE';
  return (
    <Section title={t('health')}>
      <Facts
        facts={[
          { label: t('state'), value: words(`states.${cluster.state}`) },
          { label: t('heard'), value: cluster.lastHeardAt && <RelativeTime at={cluster.lastHeardAt} as="ago" /> },
          { label: t('lag'), value: cluster.lag === null ? null : lag(cluster.lag) },
          { label: t('objects'), value: cluster.objectCount.toLocaleString() },
          {
            label: t('kinds'),
            value: remote ? t('kindsOf', { count: mirrored, total: cluster.mirror.length }) : null,
          },
          { label: t('version'), value: cluster.version },
          {
            label: t('origin'),
            value: remote ? <code className="text-xs">{cluster.server}</code> : words('embedded'),
          },
        ]}
      />
    </Section>
  );
}
