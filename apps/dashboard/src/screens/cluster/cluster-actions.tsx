'use client';
import { ArrowRight, Pause, Play, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { useClusterPause } from '@/frame/use-cluster-pause.ts';
import { withCluster } from '@/frame/use-scope.ts';
import { useIsClusterAdmin } from '@/frame/viewer.tsx';
import { testIds } from '@/test-ids.ts';
import type { Cluster } from './cluster-screen.tsx';
import { RemoveClusterDialog } from './remove-cluster-dialog.tsx';

interface ClusterActionsProps {
  readonly cluster: Cluster;
  /** Something was done: what is known of the cluster is old. */
  readonly onChanged: () => void;
}

/** Opening is for everybody; the rest for cluster-admins, and not for the cluster that is this installation's own. */
export function ClusterActions({ cluster, onChanged }: ClusterActionsProps) {
  const t = useTranslations('cluster');
  const isAdmin = useIsClusterAdmin();
  return (
    <>
      {cluster.origin === 'EMBEDDED' ? null : isAdmin ? (
        <Administration cluster={cluster} onChanged={onChanged} />
      ) : (
        <span className="pr-2 text-ink-3 text-xs">{t('mayNot')}</span>
      )}
      <Button asChild variant="primary">
        <Link href={withCluster('/', cluster.name)} prefetch={false}>
          {t('open')}
          <ArrowRight aria-hidden />
        </Link>
      </Button>
    </>
  );
}

function Administration({ cluster, onChanged }: ClusterActionsProps) {
  const t = useTranslations('cluster');
  const { name, state } = cluster;
  const { busy, pause, resume } = useClusterPause(name);
  const [removing, setRemoving] = useState(false);
  return (
    <>
      {state === 'PAUSED' ? (
        <Button disabled={busy} onClick={() => void resume().then(onChanged)} data-testid={testIds.actionResume}>
          <Play aria-hidden />
          {t('resume')}
        </Button>
      ) : (
        <Button disabled={busy} onClick={() => void pause().then(onChanged)} data-testid={testIds.actionPause}>
          <Pause aria-hidden />
          {t('pause')}
        </Button>
      )}
      <Button onClick={() => setRemoving(true)} data-testid={testIds.actionDelete}>
        <Trash2 aria-hidden />
        {t('remove')}
      </Button>
      {removing ? <RemoveClusterDialog cluster={cluster} onClose={() => setRemoving(false)} /> : null}
    </>
  );
}
