'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { ConfirmDialog } from '@/components/confirm-dialog.tsx';
import { useRefreshClusters } from '@/frame/known-clusters.tsx';
import { useScopeChoice, useScopedHref, withCluster } from '@/frame/use-scope.ts';
import { RemoveCluster } from '@/graphql/clusters.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import type { Cluster } from './cluster-screen.tsx';

interface RemoveClusterDialogProps {
  readonly cluster: Cluster;
  readonly onClose: () => void;
}

/** Says what goes, which is the history here, and what does not, which is the cluster; asks for the name to be typed. */
export function RemoveClusterDialog({ cluster: { name, objectCount, server }, onClose }: RemoveClusterDialogProps) {
  const t = useTranslations('cluster.removing');
  const refusal = useRefusal();
  const router = useRouter();
  const href = useScopedHref();
  const shown = useScopeChoice().cluster;
  const refresh = useRefreshClusters();
  const [, remove] = useMutation(RemoveCluster);
  return (
    <ConfirmDialog
      title={t('title', { name })}
      description={t('hint')}
      verb={t('verb')}
      danger
      typeToConfirm={name}
      onClose={onClose}
      onConfirm={async () => {
        const { error } = await remove({ name });
        if (error) return refusal(error);
        toast.success(t('done', { name }));
        refresh();
        router.push(shown === name ? withCluster('/clusters', undefined) : href('/clusters'));
        return undefined;
      }}
    >
      <ul className="flex list-disc flex-col gap-1 pl-4 text-sm marker:text-ink-3">
        <li>{t('goes', { count: objectCount })}</li>
        <li>{t('stays', { server: server ?? name })}</li>
      </ul>
    </ConfirmDialog>
  );
}
