import type { Service } from '@pilothouse/kube-model/kinds';
import { services } from '@pilothouse/kube-model/registry';
import { invalid, invalidObject, type Problem } from '@pilothouse/kube-model/validation/problem';

type Spec = NonNullable<Service['spec']>;

/** Headless and without a selector: nothing is given an address, so it may be of both families. */
export const isOpen = ({ clusterIP, selector }: Spec) =>
  clusterIP === 'None' && Object.keys(selector ?? {}).length === 0;

/** The cluster has IPv4 addresses only. `asked`: the families that the request itself names. */
export function refuseSecondFamily(service: Service, asked: readonly string[] | undefined): void {
  const { spec } = service;
  if (!spec || spec.type === 'ExternalName' || isOpen(spec)) return;
  const problems: Problem[] = [];
  if (spec.ipFamilyPolicy === 'RequireDualStack') {
    const why = 'this cluster is not configured for dual-stack services';
    problems.push(invalid('spec.ipFamilyPolicy', spec.ipFamilyPolicy, why));
  }
  for (const [index, family] of (asked ?? []).entries()) {
    if (family === 'IPv4') continue;
    problems.push(invalid(`spec.ipFamilies[${index}]`, family, 'not configured on this cluster'));
  }
  if (problems.length > 0) throw invalidObject(services, service.metadata?.name ?? '', problems);
}
