'use client';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { cn } from '@/lib/class-names.ts';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { needsWarning, worstOf } from '@/lib/mirror-freshness.ts';
import type { State } from '@/lib/state.ts';
import { useDuration } from '@/lib/use-duration.ts';
import { useNow } from '@/lib/use-now.ts';
import { useShortTime } from '@/lib/use-short-time.ts';
import { testIds } from '@/test-ids.ts';
import { type KnownCluster, useClusters } from './known-clusters.tsx';
import { ScopedLink } from './scoped-link.tsx';
import { scopeOf } from './screens.ts';
import { useClusterPause } from './use-cluster-pause.ts';
import { useScopeChoice } from './use-scope.ts';
import { useIsClusterAdmin } from './viewer.tsx';

const tints: Record<State, string> = {
  healthy: '',
  progressing: 'bg-progress-soft',
  warning: 'bg-warning-soft',
  failing: 'bg-failing-soft',
  off: 'bg-off-soft',
};

/** Above every screen whose objects are not what the cluster has now: as of when they are, and what to do. */
export function ClusterBanner() {
  const behind = useClustersBehind();
  const worst = worstOf(behind, Date.now());
  const [only, ...others] = behind;
  if (!worst || !only) return null;
  return (
    <aside
      data-testid={testIds.clusterBanner}
      data-cluster-state={worst.state}
      className={cn(
        'thin-scroll max-h-40 shrink-0 overflow-auto border-b px-4 py-1.5 text-sm max-sm:px-3',
        tints[shapeOfCluster(worst.state)],
      )}
    >
      {others.length === 0 ? <One cluster={only} /> : <Several clusters={behind} />}
    </aside>
  );
}

/** Of the clusters whose objects the screen shows, those that are old or not whole. */
function useClustersBehind(): readonly KnownCluster[] {
  const { cluster } = useScopeChoice();
  const scope = scopeOf(usePathname());
  const behind = useClusters().filter(needsWarning);
  if (scope === 'none') return [];
  if (cluster === undefined) return scope === 'any' ? behind : [];
  return behind.filter(({ name }) => name === cluster);
}

function One({ cluster }: { readonly cluster: KnownCluster }) {
  const t = useTranslations('clusterBanner');
  const asOf = useAsOf(cluster);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <StateShape state={shapeOfCluster(cluster.state)} className="mt-1 self-start" />
      <p className="min-w-0 flex-1 basis-72">
        <span className="font-medium">{t(headline(cluster), { cluster: cluster.name })}</span> {asOf}{' '}
        {cluster.state === 'UNREACHABLE' ? <span className="text-ink-2">{cluster.sentence}</span> : null}
      </p>
      <span className="flex items-baseline gap-3">
        {cluster.state === 'PAUSED' ? <Resume name={cluster.name} /> : null}
        <ScopedLink href={`/clusters/${cluster.name}`} className={link}>
          {t('details')}
        </ScopedLink>
      </span>
    </div>
  );
}

/** In one line, each leading to its page. */
function Several({ clusters }: { readonly clusters: readonly KnownCluster[] }) {
  const t = useTranslations('clusterBanner');
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
      <span className="font-medium">{t('several', { count: clusters.length })}</span>
      {clusters.map((cluster) => (
        <OneOfSeveral key={cluster.id} cluster={cluster} />
      ))}
    </div>
  );
}

function OneOfSeveral({ cluster }: { readonly cluster: KnownCluster }) {
  const t = useTranslations('clusterBanner');
  const states = useTranslations('clusters.states');
  const time = useShortTime();
  const { name, state, lastHeardAt } = cluster;
  const dated = state !== 'SYNCING' && lastHeardAt !== null;
  return (
    <span className="flex items-baseline gap-1.5">
      <StateShape state={shapeOfCluster(state)} className="self-center" />
      <ScopedLink href={`/clusters/${name}`} className="font-medium underline-offset-2 hover:underline">
        {name}
      </ScopedLink>
      <span className="text-ink-2">
        {dated ? t('since', { state: states(state), time: time(lastHeardAt) }) : states(state)}
      </span>
    </span>
  );
}

const link = 'text-accent underline-offset-2 hover:underline';

function headline({ state }: KnownCluster): 'PAUSED' | 'SYNCING' | 'UNREACHABLE' {
  return state === 'PAUSED' || state === 'SYNCING' ? state : 'UNREACHABLE';
}

/** As of when what is shown holds, in words. */
function useAsOf({ state, lastHeardAt }: KnownCluster): string {
  const t = useTranslations('clusterBanner');
  const duration = useDuration();
  const time = useShortTime();
  const now = useNow();
  if (state === 'SYNCING') return t('partial');
  if (lastHeardAt === null) return t('never');
  return t('asOf', { time: time(lastHeardAt), age: duration(now - Date.parse(lastHeardAt)) });
}

function Resume({ name }: { readonly name: string }) {
  const t = useTranslations('clusterBanner');
  const { busy, resume } = useClusterPause(name);
  if (!useIsClusterAdmin()) return <span className="text-ink-2">{t('askAdmin')}</span>;
  return (
    <Button variant="link" size="bare" disabled={busy} onClick={() => void resume()}>
      {t('resume')}
    </Button>
  );
}
