import type { KubeObject } from '@pilothouse/kube-model/object';
import { numberAt } from '../../json-record.ts';
import type { Cells } from '../cells.ts';

export const scaleCells: Cells<KubeObject & { readonly spec?: unknown; readonly status?: unknown }> = {
  Desired: ({ spec }) => numberAt(spec, 'replicas') ?? 0,
  Available: ({ status }) => numberAt(status, 'replicas') ?? 0,
};
