import type { Pod } from '@pilothouse/kube-model/kinds';
import { StatusError } from '@pilothouse/kube-model/status-error';

/** Why a Pod is not admitted. As upstream, one whose name is to be generated is called by what it begins with. */
export class PodForbidden extends StatusError {
  constructor({ metadata }: Pod, why: string) {
    const name = askedName(metadata?.name ?? '', metadata?.generateName ?? '');
    super('Forbidden', `pods "${name}" is forbidden: ${why}`, { name, kind: 'pods' });
  }
}

/** The writer is given a name already; admission upstream comes before one is generated. */
function askedName(name: string, base: string): string {
  const generated = base !== '' && name.length > suffix && base.startsWith(name.slice(0, -suffix));
  return generated ? base : name;
}

const suffix = 5;
