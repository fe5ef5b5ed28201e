'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { KindCounts } from '@/components/kind-counts.tsx';
import { QuotaMeters } from '@/components/quota-meters.tsx';
import { Section } from '@/components/section.tsx';
import { StateBar } from '@/components/state-bar.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { NamespaceDetail } from '@/graphql/namespaces.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { objectPath } from '@/lib/object-path.ts';
import { testIds } from '@/test-ids.ts';
import { kindsIn, pollGoing, pollOne, sumStates } from './namespace-content.ts';
import { TerminationLedger } from './termination-ledger.tsx';

type Namespace = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Namespace' }>;

/** What is in a namespace, what its quotas leave, and what keeps it while it is going. */
export function NamespaceWork({ object }: { readonly object: Namespace }) {
  const t = useTranslations('namespaces');
  const { cluster } = useScope();
  const { name, deletionTimestamp } = object.metadata;
  const going = deletionTimestamp !== null;
  const query = { query: NamespaceDetail, variables: { cluster, name } };
  const { data, again } = usePolledQuery(query, going ? pollGoing : pollOne);
  useEffect(() => {
    if (going) again();
  }, [going, again]);
  const namespace = data?.namespace;
  if (!namespace) return null;
  const kinds = kindsIn(namespace.contents);
  return (
    <>
      {going ? (
        <Section title={t('remains')}>
          <div data-testid={testIds.remaining}>
            <TerminationLedger namespace={name} cluster={cluster} remaining={namespace.remaining} />
          </div>
        </Section>
      ) : null}
      <Section title={t('contents')}>
        {kinds.length === 0 ? <p className="text-ink-3 text-sm">{t('emptyNamespace')}</p> : null}
        <div className="max-w-xl">
          {kinds.length > 0 ? <StateBar counts={sumStates(namespace.contents)} className="mb-3" /> : null}
          <KindCounts counts={kinds} namespace={name} />
        </div>
      </Section>
      {namespace.quotas.map((quota) => (
        <Section
          key={quota.id}
          title={
            <ScopedLink href={objectPath('ResourceQuota', name, quota.metadata.name)} className="hover:underline">
              {t('quota', { name: quota.metadata.name })}
            </ScopedLink>
          }
          aside={quota.statusSentence}
        >
          <div data-testid={testIds.quota} data-name={quota.metadata.name}>
            <QuotaMeters uses={quota.uses} />
          </div>
        </Section>
      ))}
    </>
  );
}
