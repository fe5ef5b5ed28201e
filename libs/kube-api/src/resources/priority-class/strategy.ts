import type { PriorityClass } from '@pilothouse/kube-model/kinds';
import { systemPriorityClass } from '@pilothouse/kube-model/kinds/priority-class/system-classes';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { View } from '@pilothouse/store/store';
import type { Strategy } from '../strategy.ts';
import { defaultPriorityClass } from './default-class.ts';

const group = 'scheduling.k8s.io';
const kind = 'priorityclasses';

function forbidden(name: string, why: string): StatusError {
  return new StatusError('Forbidden', `${kind}.${group} "${name}" is forbidden: ${why}`, { name, group, kind });
}

/** Throws Forbidden where a second class would be that of Pods that name none. */
function refuseSecondDefault({ metadata, globalDefault }: PriorityClass, view: View): void {
  const name = metadata?.name ?? '';
  const known = globalDefault ? defaultPriorityClass(view)?.metadata?.name : undefined;
  if (known === undefined || known === name) return;
  throw forbidden(name, `PriorityClass ${known} is already marked as default. Only one default can exist`);
}

export const priorityClassStrategy: Strategy<PriorityClass> = {
  generation: true,
  admitCreate: (priorityClass, { view }) => refuseSecondDefault(priorityClass, view),
  admitUpdate: (next, _current, { view }) => refuseSecondDefault(next, view),
  refuseDelete({ metadata }) {
    const name = metadata?.name ?? '';
    if (!systemPriorityClass(name)) return;
    throw forbidden(name, 'this is a system priority class and cannot be deleted');
  },
};
