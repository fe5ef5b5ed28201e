import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { podTemplate } from '../kinds/pod/validation.ts';
import type { PodTemplateSpec } from '../kinds.ts';
import { jsonEqual } from '../patch/json-value.ts';
import { type LabelSelectorObject, selectorFromObject } from '../selectors/label-selector.ts';
import { forbidden, invalid, type Problem, required, unsupported } from './problem.ts';
import { labelSelector } from './rules.ts';

export interface Templated {
  readonly selector?: DeepReadonly<LabelSelectorObject> | undefined;
  readonly template?: DeepReadonly<PodTemplateSpec> | undefined;
}

const isEmpty = ({ matchLabels, matchExpressions }: LabelSelectorObject) =>
  Object.keys(matchLabels ?? {}).length === 0 && (matchExpressions ?? []).length === 0;

/** The selector must be there, say something, and match the template's own labels. */
export function ownSelector({ selector, template }: Templated, what: string): Problem[] {
  if (!selector) return [required('spec.selector')];
  const problems = labelSelector('spec.selector', selector);
  if (isEmpty(selector)) problems.push(invalid('spec.selector', {}, `empty selector is invalid for ${what}`));
  return problems.length > 0 ? problems : selectsTemplate({ selector, template });
}

function selectsTemplate({ selector, template }: Templated): Problem[] {
  const own = template?.metadata?.labels;
  if (selectorFromObject(selector).matches(own)) return [];
  const detail = '`selector` does not match template `labels`';
  return [invalid('spec.template.metadata.labels', own ?? null, detail)];
}

/** Pods of a workload that keeps running are always restarted. */
export function lastingTemplate(
  template: Templated['template'],
  what: string,
  moreVolumes: readonly string[] = [],
): Problem[] {
  const problems = podTemplate('spec.template', template, moreVolumes);
  const policy = template?.spec?.restartPolicy;
  if (policy !== undefined && policy !== 'Always' && ['OnFailure', 'Never'].includes(policy)) {
    problems.push(unsupported('spec.template.spec.restartPolicy', policy, ['Always']));
  }
  if (template?.spec?.activeDeadlineSeconds !== undefined) {
    const detail = `activeDeadlineSeconds in ${what} is not Supported`;
    problems.push(forbidden('spec.template.spec.activeDeadlineSeconds', detail));
  }
  return problems;
}

export function immutableSelector(next: Templated | undefined, current: Templated | undefined): Problem[] {
  const same = jsonEqual(next?.selector ?? null, current?.selector ?? null);
  return same ? [] : [invalid('spec.selector', next?.selector ?? null, 'field is immutable')];
}
