'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useMemo } from 'react';
import { EmptyList } from '@/components/empty-list.tsx';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { Button } from '@/components/ui/button.tsx';
import { useListScope } from '@/frame/use-list-scope.ts';
import { useScopedHref } from '@/frame/use-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { SecretRows } from '@/graphql/rows.ts';
import { byteSize } from '@/lib/duration.ts';
import { useLiveList } from '@/live/use-live-list.ts';
import { type KeyedRow, sizeOf } from '@/screens/config-maps/config-maps-screen.tsx';
import { testIds } from '@/test-ids.ts';
import { CreateSecretDialog, type SecretPlace } from './create-secret-dialog.tsx';

const href = ({ metadata }: ListRow) => `/secrets/${metadata.namespace}/${encodeURIComponent(metadata.name)}`;

interface SecretRow extends KeyedRow {
  readonly secretType: string;
}

export function SecretsScreen() {
  const t = useTranslations('columns');
  const titles = useTranslations('navigation.screens');
  const common = useCommonColumns(href, true);
  const scope = useListScope();
  const mayEdit = useMayEdit();
  const router = useRouter();
  const scopedHref = useScopedHref();
  const secret = useTranslations('secret');
  const [creating, setCreating] = useQueryState('create', parseAsBoolean.withDefault(false));
  /** The parameter goes first: written later, it would bring the list's address back. */
  const open = async ({ cluster, namespace, name }: SecretPlace) => {
    await setCreating(null);
    router.push(scopedHref(`/secrets/${namespace}/${name}`, cluster));
  };
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: SecretRows,
    variables: { ...scope, labelSelector },
    typename: 'Secret',
  });
  const columns = useMemo<readonly ListColumn<SecretRow>[]>(
    () => [
      common.name,
      ...common.clusters,
      ...common.namespaces,
      {
        id: 'type',
        header: t('type'),
        track: 'minmax(110px, 1.4fr)',
        from: 'tablet',
        sortBy: (row) => row.secretType,
        cell: (row) => <span className="truncate text-ink-2">{row.secretType}</span>,
      },
      {
        id: 'count',
        header: t('keyCount'),
        track: '56px',
        align: 'end',
        sortBy: (row) => row.keyCount,
        cell: (row) => row.keyCount,
      },
      {
        id: 'size',
        header: t('size'),
        track: '80px',
        align: 'end',
        from: 'tablet',
        sortBy: sizeOf,
        cell: (row) => <span className="text-ink-2">{byteSize(sizeOf(row))}</span>,
      },
      {
        id: 'keys',
        header: t('keys'),
        track: 'minmax(120px, 2fr)',
        from: 'desktop',
        cell: (row) => (
          <span className="truncate font-mono text-ink-2 text-xs">{row.keys.map(({ key }) => key).join(', ')}</span>
        ),
      },
      common.age,
    ],
    [t, common],
  );
  return (
    <>
      <ObjectList
        title={titles('secrets')}
        live={live}
        columns={columns}
        href={href}
        stateless
        actions={
          mayEdit ? (
            <Button variant="primary" onClick={() => void setCreating(true)} data-testid={testIds.create}>
              <Plus aria-hidden />
              <span className="max-sm:sr-only">{secret('create')}</span>
            </Button>
          ) : null
        }
        empty={<EmptyList kind="secrets" command="kubectl create secret generic web-key --from-literal=token=…" />}
      />
      {creating && mayEdit ? <CreateSecretDialog onClose={() => void setCreating(null)} onCreated={open} /> : null}
    </>
  );
}
