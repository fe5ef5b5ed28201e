import type { CustomKind } from '@pilothouse/kube-model/custom/custom-resource';
import type { JsonSchema } from '@pilothouse/kube-model/custom/json-schema';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { Column, Resource } from '@pilothouse/kube-model/resource';
import type { ExtraKinds } from '../discovery/served-kinds.ts';

/** Quantities of what is used. */
export interface Usage {
  readonly cpu: string;
  readonly memory: string;
}

interface Measured extends KubeObject {
  /** RFC 3339: the end of the stretch that was measured. */
  readonly timestamp: string;
  /** How long it was, as Go writes durations. */
  readonly window: string;
}

export interface NodeMetrics extends Measured {
  readonly usage: Usage;
}

export interface PodMetrics extends Measured {
  readonly containers: readonly { readonly name: string; readonly usage: Usage }[];
}

const quantityColumn = (name: string): Column => ({ name, type: 'string', format: 'quantity', priority: 0 });

const columns: readonly Column[] = [
  { name: 'Name', type: 'string', format: 'name', description: 'Name of the resource', priority: 0 },
  quantityColumn('cpu'),
  quantityColumn('memory'),
  { name: 'Window', type: 'string', format: 'duration', priority: 0 },
];

const common = {
  group: 'metrics.k8s.io',
  version: 'v1beta1',
  // As metrics-server: they have none.
  singular: '',
  verbs: ['get', 'list'],
  shortNames: [],
  categories: [],
  subresources: [],
  columns,
} as const;

export const nodeMetrics: Resource<NodeMetrics> = {
  ...common,
  resource: 'nodes',
  kind: 'NodeMetrics',
  namespaced: false,
};

export const podMetrics: Resource<PodMetrics> = { ...common, resource: 'pods', kind: 'PodMetrics', namespaced: true };

const timestamp: JsonSchema = {
  type: 'string',
  format: 'date-time',
  description: 'The end of the stretch that was measured.',
};
const window: JsonSchema = { type: 'string', description: 'How long the stretch was: 15s.' };
const usage: JsonSchema = {
  type: 'object',
  description: 'CPU cores on average over the stretch, and the memory that was held at its end.',
  additionalProperties: { type: 'string' },
};
const containers: JsonSchema = {
  type: 'array',
  description: 'The containers that run.',
  items: { type: 'object', required: ['name', 'usage'], properties: { name: { type: 'string' }, usage } },
};

/** The kind as OpenAPI tells of it: its schema is none of those that are built in. */
function described({ columns: _, ...resource }: Resource, schema: JsonSchema): Resource {
  const custom: CustomKind = {
    definition: '',
    listKind: `${resource.kind}List`,
    schema,
    storedAs: '',
    hasStatus: false,
    scale: undefined,
    printerColumns: [],
    selectableFields: [],
    deprecation: undefined,
    terminating: false,
  };
  return { ...resource, columns: [], custom };
}

/** Of nothing that is stored: what nodes told last. */
export const metricsKinds: ExtraKinds = {
  served: [nodeMetrics, podMetrics],
  described: [
    described(nodeMetrics, {
      type: 'object',
      description: 'What a node uses.',
      required: ['timestamp', 'window', 'usage'],
      properties: { timestamp, window, usage },
    }),
    described(podMetrics, {
      type: 'object',
      description: 'What the containers of a pod use.',
      required: ['timestamp', 'window', 'containers'],
      properties: { timestamp, window, containers },
    }),
  ],
};
