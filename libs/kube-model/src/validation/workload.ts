import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { podTemplate } from '../kinds/pod/validation.ts';
import type { PodTemplateSpec } from '../kinds.ts';
import { jsonEqual } from '../patch/json-value.ts';
import { type LabelSelectorObject, selectorFromObject } from '../selectors/label-selector.ts';
import { forbidden, invalid, invalidStruct, type Problem, required, unsupported } from './problem.ts';
import { labelSelector } from './rules.ts';

export interface Templated {
  readonly selector?: DeepReadonly<LabelSelectorObject> | undefined;
  readonly template?: DeepReadonly<PodTemplateSpec> | undefined;
}

const isEmpty = ({ matchLabels, matchExpressions }: LabelSelectorObject) =>
  Object.keys(matchLabels ?? {}).length === 0 && (matchExpressions ?? []).length === 0;

const selectorType = 'apimachinery.pkg.apis.meta.v1.LabelSelector';

/** The selector must be there, say something, and match the template's own labels. `unread` is told of one that cannot be read. */
export function ownSelector(
  { selector, template }: Templated,
  what: string,
  unread = 'invalid label selector',
): Problem[] {
  if (!selector) return [required('spec.selector'), mismatch(template)];
  if (isEmpty(selector)) return [emptySelector(what)];
  const problems = labelSelector('spec.selector', selector);
  if (problems.length === 0) return selectsTemplate({ selector, template });
  return [...problems, invalidStruct('spec.selector', { type: selectorType, value: selector }, unread)];
}

/** In the order of a DaemonSet, whose selector upstream does not ask for, nor tell that it cannot be read. */
export function daemonSelector({ selector, template }: Templated): Problem[] {
  const problems = labelSelector('spec.selector', selector);
  if (problems.length > 0) return problems;
  return [
    ...selectsTemplate({ selector, template }),
    ...(selector && isEmpty(selector) ? [emptySelector('daemonset')] : []),
  ];
}

const emptySelector = (what: string) => invalid('spec.selector', {}, `empty selector is invalid for ${what}`);

/** No selector matches nothing. */
export function selectsTemplate({ selector, template }: Templated): Problem[] {
  const matches = selector !== undefined && selectorFromObject(selector).matches(template?.metadata?.labels);
  return matches ? [] : [mismatch(template)];
}

function mismatch(template: Templated['template']): Problem {
  const detail = '`selector` does not match template `labels`';
  return invalid('spec.template.metadata.labels', template?.metadata?.labels ?? null, detail);
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
  if (same) return [];
  return [invalidStruct('spec.selector', { type: selectorType, value: next?.selector }, 'field is immutable')];
}
