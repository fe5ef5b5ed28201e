import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ControllerRevision as MutableControllerRevision } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { invalid, type Problem, required } from '../../validation/problem.ts';
import { nonNegative } from '../../validation/rules.ts';

type ControllerRevision = DeepReadonly<MutableControllerRevision>;

export function validateControllerRevision({ data, revision }: ControllerRevision): Problem[] {
  return [...(data === undefined ? [required('data', 'data is mandatory')] : []), ...nonNegative('revision', revision)];
}

/** What it remembers stays; only its number moves. */
export function validateControllerRevisionUpdate(next: ControllerRevision, current: ControllerRevision): Problem[] {
  const same = jsonEqual(next.data ?? null, current.data ?? null);
  return [
    ...validateControllerRevision(next),
    ...(same ? [] : [invalid('data', next.data ?? null, 'field is immutable')]),
  ];
}
