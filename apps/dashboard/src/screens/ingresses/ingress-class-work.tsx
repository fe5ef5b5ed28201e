import { useTranslations } from 'next-intl';
import { Section } from '@/components/section.tsx';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';

type IngressClass = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'IngressClass' }>;

/** Which Ingresses a class is for, and who serves them. */
export function IngressClassWork({ object }: { readonly object: IngressClass }) {
  const t = useTranslations('ingress');
  return (
    <Section title={t('use')}>
      <p className="text-sm">{object.isDefault ? t('isDefault') : t('isNamed')}</p>
      <p className="text-ink-2 text-sm">{object.isServedHere ? t('servedHere') : t('servedElsewhere')}</p>
    </Section>
  );
}
