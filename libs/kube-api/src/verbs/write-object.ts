import type { Mutate, WriteResult } from '@pilothouse/store/store';
import { strategyOf } from '../resources/strategies.ts';
import type { Api, Caller, Target } from './api.ts';
import { kept, shown } from './shown.ts';
import { storageKey } from './storage-key.ts';
import { writeOptions } from './write-options.ts';

/** Writes what is addressed. `mutate` sees the object, and decides of it, in the version that the request is made in. */
export function writeObject({ store }: Api, target: Target, mutate: Mutate, caller: Caller): Promise<WriteResult> {
  const { resource } = target;
  const inVersion: Mutate = (current, view) => kept(resource, mutate(current && shown(resource, current), view));
  const options = { ...writeOptions(caller), background: strategyOf(resource).background === true };
  return store.write(storageKey(target), resource.custom ? inVersion : mutate, options);
}
