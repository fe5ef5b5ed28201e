import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { goJson } from '../../internal-form/go-json.ts';
import { internalForm } from '../../internal-form/internal-form.ts';
import { unifiedDiff } from '../../text-diff/unified-diff.ts';
import { findType, type TypeFact } from '../../types/type-facts.ts';
import type { PodSpec as MutablePodSpec } from './defaults.ts';
import { withHostFields } from './host-fields.ts';

type PodSpec = DeepReadonly<MutablePodSpec>;

/**
 * Far more than pods need: two specs of a thousand lines with another value in every variable take ninety thousand. It
 * keeps a spec of the largest size from holding up everybody else for seconds or minutes.
 */
const maxSteps = 2_000_000;

function specType(): TypeFact {
  const type = findType('api.core.v1.PodSpec');
  if (!type) throw new Error('facts: no PodSpec');
  return type;
}

function lines(spec: PodSpec): string[] {
  return goJson(internalForm(specType(), withHostFields(spec))).split('\n');
}

/**
 * The difference of two specs as upstream tells it: a unified diff of its internal objects. Empty where the specs are
 * too large and too different for it.
 */
export function podSpecDiff(current: PodSpec, next: PodSpec): string {
  return unifiedDiff(lines(current), lines(next), maxSteps) ?? '';
}
