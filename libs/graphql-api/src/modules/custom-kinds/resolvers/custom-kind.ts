import type { PrinterColumn } from '@pilothouse/kube-model/custom/definition';
import { printedValue } from '@pilothouse/kube-model/custom/printed-cell';
import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterHandle } from '../../../cluster-handle.ts';
import type { PrinterColumn as Column, CustomKind, Resolvers } from '../../../generated/resolver-types.ts';
import { definitionOf, printerColumns } from '../definition-of.ts';

const toColumn = ({ name, type, description = '', priority = 0 }: PrinterColumn): Column => ({
  name,
  type,
  description,
  priority,
});

const toKind = (cluster: ClusterHandle, resource: Resource): CustomKind => ({
  apiVersion: apiVersionOf(resource),
  kind: resource.kind,
  resource: resourceKey(resource),
  group: resource.group,
  namespaced: resource.namespaced,
  shortNames: resource.shortNames,
  columns: printerColumns(cluster, resource).map(toColumn),
});

const byGroupAndKind = (a: Resource, b: Resource) => (`${a.group} ${a.kind}` < `${b.group} ${b.kind}` ? -1 : 1);

export const customKind: Pick<Resolvers, 'Cluster' | 'GenericObject'> = {
  Cluster: {
    customKinds: (cluster) =>
      cluster.kinds
        .list()
        .filter((resource) => resource.group.includes('.') && definitionOf(cluster, resource) !== undefined)
        .sort(byGroupAndKind)
        .map((resource) => toKind(cluster, resource)),
  },
  GenericObject: {
    printed: ({ cluster, resource, object }) =>
      printerColumns(cluster, resource).map((column) => ({
        column: toColumn(column),
        value: printedValue(column, object) ?? null,
      })),
  },
};
