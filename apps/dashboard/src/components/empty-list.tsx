'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/notice.tsx';
import { useScopeChoice } from '@/frame/use-scope.ts';

/** Nothing here, and the one command that changes that. */
export function EmptyList({ kind, command }: { readonly kind: EmptyKind; readonly command?: string }) {
  const t = useTranslations('empty');
  const { namespace } = useScopeChoice();
  return <NothingHere title={namespace ? t(`${kind}In`, { namespace }) : t(kind)} command={command} />;
}

/** The same for a kind that has no sentence of its own; `kind` is its title. */
export function EmptyKindList({ kind, namespaced, command }: EmptyKindListProps) {
  const t = useTranslations('empty');
  const { namespace } = useScopeChoice();
  const title = namespace && namespaced ? t('kindIn', { kind, namespace }) : t('kind', { kind });
  return <NothingHere title={title} command={command} />;
}

interface EmptyKindListProps {
  readonly kind: string;
  readonly namespaced: boolean;
  readonly command: string | undefined;
}

function NothingHere({ title, command }: { readonly title: string; readonly command: string | undefined }) {
  const t = useTranslations('empty');
  const { namespace } = useScopeChoice();
  return (
    <Notice state="off" title={title} text={command ? t('fill') : undefined}>
      {command ? (
        <code className="select-all rounded border bg-sunken px-3 py-1.5 text-xs">
          {command}
          {namespace ? ` -n ${namespace}` : ''}
        </code>
      ) : null}
    </Notice>
  );
}

type EmptyKind =
  | 'deployments'
  | 'pods'
  | 'replicaSets'
  | 'services'
  | 'configMaps'
  | 'secrets'
  | 'nodes'
  | 'namespaces'
  | 'events';
