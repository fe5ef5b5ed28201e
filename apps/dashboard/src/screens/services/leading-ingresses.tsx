import { useTranslations } from 'next-intl';
import { Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { useStatusSentence } from '@/lib/use-status-text.ts';

type Service = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Service' }>;

/** The Ingresses that lead to a Service. */
export function LeadingIngresses({ object }: { readonly object: Service }) {
  const t = useTranslations('ingress');
  const sentence = useStatusSentence();
  const { ingresses, metadata } = object;
  if (ingresses.length === 0) return null;
  return (
    <Section title={t('reachedBy')}>
      <ul className="text-sm">
        {ingresses.map(({ id, state, statusSentence, metadata: { name } }) => (
          <li key={id} className="flex min-h-7 flex-wrap items-center gap-x-3">
            <StateShape state={stateOf(state)} />
            <ScopedLink href={objectPath('Ingress', metadata.namespace, name)} className="hover:underline">
              {name}
            </ScopedLink>
            <span className="text-ink-3">{sentence(statusSentence)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
