'use client';
import { useTranslations } from 'next-intl';
import { Facts, Section } from '@/components/section.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { ClaimWaitReason, ClaimWorkQuery, ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { ClaimWork } from '@/graphql/storage.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { objectPath } from '@/lib/object-path.ts';
import type { State } from '@/lib/state.ts';
import { pollStorage } from './poll.ts';
import { RelatedObjects } from './related-objects.tsx';
import { StorageSentence } from './storage-sentence.tsx';

type Claim = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'PersistentVolumeClaim' }>;
type Work = NonNullable<ClaimWorkQuery['persistentVolumeClaim']>;

/** What nobody but a person mends is a warning. */
const waiting: Record<ClaimWaitReason, State> = {
  VOLUME: 'warning',
  NO_CLASS: 'warning',
  CLASS_MISSING: 'warning',
  NOT_PROVISIONED: 'warning',
  FIRST_CONSUMER: 'off',
  SCHEDULING: 'progressing',
  PROVISIONER: 'progressing',
};

/** Why a claim has no volume, or where its data is and what becomes of it; and who mounts it. */
export function ClaimSection({ object }: { readonly object: Claim }) {
  const t = useTranslations('storage');
  const { cluster } = useScope();
  const { name, namespace, deletionTimestamp } = object.metadata;
  const query = { query: ClaimWork, variables: { cluster, namespace: namespace ?? '', name } };
  const { data } = usePolledQuery(query, pollStorage);
  const work = data?.persistentVolumeClaim;
  if (!work) return null;
  return (
    <>
      <Section title={t('claim.volume')}>
        <ClaimSentence work={work} lost={object.statusWord === 'Lost'} going={deletionTimestamp !== null} />
        <VolumeFacts volume={work.volume} />
      </Section>
      <Section title={t('mountedBy')} aside={work.pods.length}>
        {work.pods.length === 0 ? <p className="text-ink-3 text-sm">{t('claim.nobody')}</p> : null}
        <RelatedObjects kind="Pod" objects={work.pods} />
      </Section>
    </>
  );
}

interface ClaimSentenceProps {
  readonly work: Work;
  readonly lost: boolean;
  /** Whether it is being deleted. */
  readonly going: boolean;
}

function ClaimSentence({ work, lost, going }: ClaimSentenceProps) {
  const t = useTranslations('storage.claim');
  const { waitsFor, volume, pods } = work;
  if (going && pods.length > 0) {
    return (
      <StorageSentence state="progressing" reason="IN_USE">
        {t('going', { count: pods.length })}
      </StorageSentence>
    );
  }
  if (lost) {
    return (
      <StorageSentence state="failing" reason="LOST">
        {t('lost')}
      </StorageSentence>
    );
  }
  if (waitsFor) {
    const { reason, subject } = waitsFor;
    return (
      <StorageSentence state={waiting[reason]} reason={reason}>
        {t(`waits.${reason}`, { subject })}
      </StorageSentence>
    );
  }
  if (!volume) return null;
  const policy = volume.spec?.persistentVolumeReclaimPolicy;
  return (
    <StorageSentence state="healthy" reason="BOUND">
      {t(policy === 'Delete' ? 'deletes' : 'retains')}
    </StorageSentence>
  );
}

function VolumeFacts({ volume }: { readonly volume: Work['volume'] }) {
  const t = useTranslations('storage');
  if (!volume) return null;
  const { name } = volume.metadata;
  return (
    <Facts
      facts={[
        {
          label: t('volume.title'),
          value: (
            <ScopedLink href={objectPath('PersistentVolume', null, name)} className="break-all hover:underline">
              {name}
            </ScopedLink>
          ),
        },
        { label: t('reachedFrom'), value: volume.nodeNames.join(', ') || t('everywhere') },
      ]}
    />
  );
}
