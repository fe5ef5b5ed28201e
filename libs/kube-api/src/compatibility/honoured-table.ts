import { resources } from '@pilothouse/kube-model/registry';
import { fieldSupport, kindSupport } from '../resources/field-support.ts';
import { code, markdownTable } from './markdown.ts';

/** Which fields are honoured, by the type that has them: a Container's are the same in every kind. */
export function honouredTable(): string {
  const types = new Map<string, Set<string>>();
  for (const resource of resources) {
    if (kindSupport(resource) !== 'fields') continue;
    for (const { type, name, support } of fieldSupport(resource)) {
      const honoured = support.kind === 'honoured' || (support.kind === 'accepted' && !support.always);
      if (honoured) types.set(type, (types.get(type) ?? new Set()).add(name));
    }
  }
  const rows = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, names]) => [code(type.replace(/^(api|apimachinery\.pkg\.apis)\./, '')), [...names].join(', ')]);
  return markdownTable(['type', 'honoured fields'], rows);
}
