'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { Notice } from '@/components/notice.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useScopedHref } from '@/frame/use-scope.ts';
import { useIsClusterAdmin } from '@/frame/viewer.tsx';
import { ClusterTable } from '@/graphql/clusters.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { testIds } from '@/test-ids.ts';
import { AddClusterDialog } from './add-cluster-dialog.tsx';
import { ClustersTable } from './clusters-table.tsx';

/** How often the clusters are asked for while this screen is looked at. */
const pollEvery = 2000;

/** Every cluster: how it is, how far behind, what of it is here. */
export function ClustersScreen() {
  const t = useTranslations('clusters');
  const titles = useTranslations('navigation.screens');
  const refusal = useRefusal();
  const isAdmin = useIsClusterAdmin();
  const router = useRouter();
  const href = useScopedHref();
  const [adding, setAdding] = useQueryState('add', parseAsBoolean.withDefault(false));
  const { data, error } = usePolledQuery({ query: ClusterTable, variables: {} }, pollEvery);
  const clusters = data?.clusters;
  /** The parameter goes first: written later, it would bring this address back. */
  const open = async (name: string) => {
    await setAdding(null);
    router.push(href(`/clusters/${name}`));
  };
  return (
    <section className="flex h-full min-h-0 flex-col">
      <header className="flex min-h-11 flex-wrap items-center gap-3 border-b px-4 py-2 max-sm:px-3">
        <h1 className="font-semibold text-base">{titles('clusters')}</h1>
        <span className="text-ink-3 text-sm">{clusters?.length}</span>
        <div className="ml-auto">
          {isAdmin ? (
            <Button variant="primary" onClick={() => void setAdding(true)} data-testid={testIds.create}>
              <Plus aria-hidden />
              {t('add')}
            </Button>
          ) : (
            <span className="text-ink-3 text-xs">{t('mayNotAdd')}</span>
          )}
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={titles('clusters')} tabIndex={0} className="thin-scroll min-h-0 flex-1 overflow-auto">
        {clusters ? (
          <ClustersTable clusters={clusters} />
        ) : error ? (
          <Notice state="failing" title={t('refused')} text={refusal(error)} />
        ) : (
          <Skeleton className="m-4 w-1/3" />
        )}
        {clusters && !clusters.some(({ origin }) => origin === 'REMOTE') ? (
          <p className="max-w-[72ch] px-4 py-4 text-ink-2 text-sm max-sm:px-3">{t('onlyOwn')}</p>
        ) : null}
      </section>
      {adding && isAdmin ? <AddClusterDialog onClose={() => void setAdding(null)} onAdded={open} /> : null}
    </section>
  );
}
