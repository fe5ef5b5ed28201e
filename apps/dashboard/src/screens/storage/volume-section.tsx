'use client';
import { useTranslations } from 'next-intl';
import { Facts, Section } from '@/components/section.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { VolumeWork } from '@/graphql/storage.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { pollStorage } from './poll.ts';
import { RelatedObjects } from './related-objects.tsx';
import { StorageSentence } from './storage-sentence.tsx';
import { volumeSentence } from './volume-sentence.ts';

type Volume = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'PersistentVolume' }>;

/** Whose a volume is, what becomes of its data, from where it can be reached and who does. */
export function VolumeSection({ object }: { readonly object: Volume }) {
  const t = useTranslations('storage');
  const { cluster } = useScope();
  const { name, deletionTimestamp } = object.metadata;
  const { data } = usePolledQuery({ query: VolumeWork, variables: { cluster, name } }, pollStorage);
  const work = data?.persistentVolume;
  if (!work) return null;
  const { claim, nodeNames, pods, spec } = work;
  const policy = spec?.persistentVolumeReclaimPolicy ?? 'Retain';
  const sentence = volumeSentence({ phase: object.statusWord, policy, going: deletionTimestamp !== null });
  return (
    <>
      <Section title={t('volume.data')}>
        {sentence ? (
          <StorageSentence state={stateOf(object.state)} reason={sentence}>
            {t(`volume.sentences.${sentence}`)}
          </StorageSentence>
        ) : null}
        <Facts
          facts={[
            {
              label: t('claim.title'),
              value: claim ? (
                <ScopedLink
                  href={objectPath('PersistentVolumeClaim', claim.metadata.namespace, claim.metadata.name)}
                  className="hover:underline"
                >
                  {claim.metadata.namespace}/{claim.metadata.name}
                </ScopedLink>
              ) : null,
            },
            { label: t('reachedFrom'), value: nodeNames.join(', ') || t('everywhere') },
          ]}
        />
      </Section>
      <Section title={t('mountedBy')} aside={pods.length}>
        {pods.length === 0 ? <p className="text-ink-3 text-sm">{t('volume.nobody')}</p> : null}
        <RelatedObjects kind="Pod" objects={pods} />
      </Section>
    </>
  );
}
