'use client';
import { useTranslations } from 'next-intl';
import { Facts, Section } from '@/components/section.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { StorageClassWork } from '@/graphql/storage.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { pollStorage } from './poll.ts';
import { RelatedObjects } from './related-objects.tsx';
import { StorageSentence } from './storage-sentence.tsx';

type StorageClass = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'StorageClass' }>;

/** When a class makes volumes, what becomes of them, and who has some. */
export function ClassSection({ object }: { readonly object: StorageClass }) {
  const t = useTranslations('storage');
  const { cluster } = useScope();
  const query = { query: StorageClassWork, variables: { cluster, name: object.metadata.name } };
  const { data } = usePolledQuery(query, pollStorage);
  const work = data?.storageClass;
  if (!work) return null;
  const { isDefault, volumeBindingMode, reclaimPolicy, claimCount, volumeCount, claims } = work;
  const waits = volumeBindingMode === 'WaitForFirstConsumer';
  return (
    <>
      <Section title={t('class.title')}>
        <StorageSentence state={isDefault ? 'healthy' : 'off'} reason={isDefault ? 'DEFAULT' : 'NAMED'}>
          {t(isDefault ? 'class.default' : 'class.named')}
        </StorageSentence>
        <Facts
          facts={[
            { label: t('class.made'), value: t(waits ? 'class.waits' : 'class.immediate') },
            { label: t('class.after'), value: t(reclaimPolicy === 'Retain' ? 'class.retains' : 'class.deletes') },
            { label: t('class.volumes'), value: volumeCount },
          ]}
        />
      </Section>
      <Section title={t('class.claims')} aside={claimCount}>
        {claimCount === 0 ? <p className="text-ink-3 text-sm">{t('class.nobody')}</p> : null}
        <RelatedObjects kind="PersistentVolumeClaim" objects={claims} namespaced />
        {claimCount > claims.length ? (
          <p className="pt-1 text-ink-3 text-sm">{t('class.more', { count: claimCount - claims.length })}</p>
        ) : null}
      </Section>
    </>
  );
}
