'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { listAt, textAt, valueAt } from '@/kinds/manifest.ts';
import { customKindPath } from '@/live/use-custom-kinds.ts';
import { SchemaTree } from './schema-tree.tsx';

type Definition = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'CustomResourceDefinition' }>;

/** What a definition makes: the way to its objects, its versions, and the schema of each. */
export function DefinitionWork({ object }: { readonly object: Definition }) {
  const t = useTranslations('customKind');
  const versions = listAt(object.raw, 'spec.versions');
  const kind = textAt(object.raw, 'spec.names.kind');
  return (
    <>
      <Section title={t('objects')}>
        <ScopedLink href={customKindPath(object.metadata.name)} className="text-sm underline underline-offset-2">
          {t('showObjects', { kind })}
        </ScopedLink>
      </Section>
      {versions.map((version) => (
        <Section
          key={textAt(version, 'name')}
          title={t('version', { version: textAt(version, 'name') })}
          aside={<VersionFacts version={version} />}
        >
          <SchemaTree schema={valueAt(version, 'schema.openAPIV3Schema')} />
        </Section>
      ))}
    </>
  );
}

function VersionFacts({ version }: { readonly version: unknown }) {
  const t = useTranslations('customKind');
  const facts = [
    t(valueAt(version, 'served') === true ? 'served' : 'notServed'),
    ...(valueAt(version, 'storage') === true ? [t('storage')] : []),
    ...(valueAt(version, 'deprecated') === true ? [t('deprecated')] : []),
  ];
  return <>{facts.join(' · ')}</>;
}
