'use client';
import { useTranslations } from 'next-intl';
import { QuotaMeters } from '@/components/quota-meters.tsx';
import { Section } from '@/components/section.tsx';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { testIds } from '@/test-ids.ts';

type ResourceQuota = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'ResourceQuota' }>;

export function QuotaSection({ object }: { readonly object: ResourceQuota }) {
  const t = useTranslations('namespaces');
  return (
    <Section title={t('used')}>
      <div data-testid={testIds.quota} data-name={object.metadata.name}>
        <QuotaMeters uses={object.uses} />
      </div>
    </Section>
  );
}
