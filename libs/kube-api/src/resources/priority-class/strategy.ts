import type { PriorityClass } from '@pilothouse/kube-model/kinds';
import { systemPriorityClass } from '@pilothouse/kube-model/kinds/priority-class/system-classes';
import { forbidden } from '@pilothouse/kube-model/status-error';
import type { View } from '@pilothouse/store/store';
import type { Strategy } from '../strategy.ts';
import { defaultPriorityClass } from './default-class.ts';

const resource = { group: 'scheduling.k8s.io', resource: 'priorityclasses' };

/** Throws Forbidden where a second class would be that of Pods that name none. */
function refuseSecondDefault({ metadata, globalDefault }: PriorityClass, view: View): void {
  const name = metadata?.name ?? '';
  const known = globalDefault ? defaultPriorityClass(view)?.metadata?.name : undefined;
  if (known === undefined || known === name) return;
  throw forbidden(resource, name, `PriorityClass ${known} is already marked as default. Only one default can exist`);
}

export const priorityClassStrategy: Strategy<PriorityClass> = {
  generation: true,
  admitCreate: (priorityClass, { view }) => refuseSecondDefault(priorityClass, view),
  admitUpdate: (next, _current, { view }) => refuseSecondDefault(next, view),
  refuseDelete({ metadata }) {
    const name = metadata?.name ?? '';
    if (!systemPriorityClass(name)) return;
    throw forbidden(resource, name, 'this is a system priority class and cannot be deleted');
  },
};
