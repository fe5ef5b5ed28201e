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
import { ConfigMapRows } from '@/graphql/rows.ts';
import { useLiveList } from '@/live/use-live-list.ts';
import { CreateConfigMapDialog } from './create-config-map-dialog.tsx';

const href = ({ metadata }: ListRow) => `/configmaps/${metadata.namespace}/${encodeURIComponent(metadata.name)}`;

export function ConfigMapsScreen() {
  const titles = useTranslations('navigation.screens');
  const configMap = useTranslations('configMap');
  const scope = useListScope();
  const mayEdit = useMayEdit();
  const { creating, begin, end, open } = useCreating('/configmaps');
  const labelSelector = useLabelFilter();
  const live = useLiveList({
    document: ConfigMapRows,
    variables: { ...scope, labelSelector },
    typename: 'ConfigMap',
  });
  const common = useCommonColumns(href, true);
  const keyColumns = useKeyColumns({ track: 'minmax(140px, 3fr)', from: 'tablet' });
  const columns = useMemo<readonly ListColumn<KeyedRow>[]>(
    () => [common.name, ...common.clusters, ...common.namespaces, ...keyColumns, common.age],
    [common, keyColumns],
  );
  return (
    <>
      <ObjectList
        title={titles('configMaps')}
        live={live}
        columns={columns}
        href={href}
        stateless
        actions={<CreateButton label={configMap('create')} onClick={begin} />}
        empty={<EmptyList kind="configMaps" command="kubectl create configmap web-config --from-literal=theme=light" />}
      />
      {creating && mayEdit ? <CreateConfigMapDialog onClose={end} onCreated={open} /> : null}
    </>
  );
}
