import type { Ingress } from '../../kinds.ts';

export function defaultIngress(ingress: Ingress): void {
  ingress.status ??= {};
  ingress.status.loadBalancer ??= {};
}
