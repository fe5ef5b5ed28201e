'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { CreateButton } from '@/components/create-button.tsx';
import { EmptyList } from '@/components/empty-list.tsx';
import { type KeyedRow, useKeyColumns } from '@/components/keys/key-columns.tsx';
import { useCreating } from '@/components/keys/use-creating.ts';
import { useCommonColumns } from '@/components/object-list/common-columns.tsx';
import type { ListColumn, ListRow } from '@/components/object-list/list-column.ts';
import { ObjectList } from '@/components/object-list/object-list.tsx';
import { useLabelFilter } from '@/components/object-list/use-label-filter.ts';
import { useListScope } from '@/frame/use-list-scope.ts';
import { useMayEdit } from '@/frame/viewer.tsx';
import { SecretRows } from '@/graphql/rows.ts';
import { useLiveList } from '@/live/use-live-list.ts';
import { CreateSecretDialog } from './create-secret-dialog.tsx';

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
  const secret = useTranslations('secret');
  const { creating, begin, end, open } = useCreating('/secrets');
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: SecretRows,
    variables: { ...scope, labelSelector },
    typename: 'Secret',
  });
  const keyColumns = useKeyColumns({ track: 'minmax(120px, 2fr)', from: 'desktop' });
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
      ...keyColumns,
      common.age,
    ],
    [t, common, keyColumns],
  );
  return (
    <>
      <ObjectList
        title={titles('secrets')}
        live={live}
        columns={columns}
        href={href}
        stateless
        actions={<CreateButton label={secret('create')} onClick={begin} />}
        empty={<EmptyList kind="secrets" command="kubectl create secret generic web-key --from-literal=token=…" />}
      />
      {creating && mayEdit ? <CreateSecretDialog onClose={end} onCreated={open} /> : null}
    </>
  );
}
