import { parseLabelSelector } from '@pilothouse/kube-model/selectors/label-selector';
import type { State } from '../generated/resolver-types.ts';
import type { ListArguments, Stored } from './list-arguments.ts';

/** What an object must be to be listed; undefined: anything. `scope`: namespaces that are still to be looked at. */
export function conditionOf(
  { filter, where }: Pick<ListArguments, 'filter'> & { readonly where: Stored<boolean> | undefined },
  scope: readonly string[] | undefined,
  stateOf: Stored<State>,
): Stored<boolean> | undefined {
  const conditions: Stored<boolean>[] = [];
  if (scope) conditions.push(({ key }) => scope.includes(key.namespace));
  if (where) conditions.push(where);
  const selector = parseLabelSelector(filter?.labelSelector ?? undefined);
  if (!selector.matchesAll) conditions.push(({ labels }) => selector.matches(labels));
  const search = filter?.search?.toLowerCase();
  if (search) conditions.push(({ key }) => key.name.includes(search));
  const states = filter?.states;
  if (states?.length) conditions.push((stored) => (states as readonly string[]).includes(stateOf(stored)));
  if (conditions.length === 0) return undefined;
  return (stored) => conditions.every((holds) => holds(stored));
}
