'use client';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { PauseCluster, ResumeCluster } from '@/graphql/clusters.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { useRefreshClusters } from './known-clusters.tsx';

interface ClusterPause {
  readonly busy: boolean;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
}

/** Lets a cluster's mirror stand still, and go on; tells what came of it. */
export function useClusterPause(name: string): ClusterPause {
  const t = useTranslations('clusters.actions');
  const refusal = useRefusal();
  const refresh = useRefreshClusters();
  const [pausing, pause] = useMutation(PauseCluster);
  const [resuming, resume] = useMutation(ResumeCluster);
  return {
    busy: pausing.fetching || resuming.fetching,
    pause: async () => {
      const { error } = await pause({ name });
      if (error) toast.error(refusal(error));
      else toast.success(t('paused', { name }));
      refresh();
    },
    resume: async () => {
      const { error } = await resume({ name });
      if (error) toast.error(refusal(error));
      else toast.success(t('resumed', { name }));
      refresh();
    },
  };
}
