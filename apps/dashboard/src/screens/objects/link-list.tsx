'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { KindLink } from '@/kinds/kind-description.ts';
import { objectPath } from '@/lib/object-path.ts';

/** Other objects that a manifest names, each one click away. */
export function LinkList({ links }: { readonly links: readonly KindLink[] }) {
  const t = useTranslations('object');
  const named = links.filter(({ name }) => name !== '');
  if (named.length === 0) return null;
  return (
    <Section title={t('related')}>
      <ul className="text-sm">
        {named.map(({ apiVersion, kind, namespace, name }) => (
          <li key={`${kind}/${namespace}/${name}`} className="flex h-7 items-center gap-3">
            <span className="w-36 shrink-0 truncate text-ink-3">{kind}</span>
            <ScopedLink
              href={objectPath(kind, namespace, name, apiVersion)}
              className="min-w-0 truncate hover:underline"
            >
              {name}
            </ScopedLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
