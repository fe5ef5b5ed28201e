'use client';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/notice.tsx';
import { useScopeChoice } from '@/frame/use-scope.ts';

/** Nothing here, and the one command that changes that. */
export function EmptyList({ kind, command }: { readonly kind: EmptyKind; readonly command?: string }) {
  const t = useTranslations('empty');
  const { namespace } = useScopeChoice();
  return (
    <Notice
      state="off"
      title={namespace ? t(`${kind}In`, { namespace }) : t(kind)}
      text={command ? t('fill') : undefined}
    >
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
