import type { Ingress, IngressClass } from '@pilothouse/kube-model/kinds';
import { defaultIngressClass, ingressClassOf } from '@pilothouse/kube-model/kinds/ingress/ingress-class';
import type { View } from '@pilothouse/store/store';
import type { Strategy } from '../strategy.ts';

const classesKey = 'ingressclasses.networking.k8s.io';

export const ingressStrategy: Strategy<Ingress> = {
  generation: true,
  /** An Ingress that names no class gets the default one, if there is one. */
  admitCreate(ingress, { view }) {
    if (!ingress.spec || ingressClassOf(ingress) !== undefined || ingress.spec.ingressClassName !== undefined) return;
    const name = defaultClassName(view);
    if (name !== undefined) ingress.spec.ingressClassName = name;
  },
};

function defaultClassName(view: View): string | undefined {
  const classes = [...view.list(classesKey)].map((stored) => stored.parse<IngressClass>());
  return defaultIngressClass(classes)?.metadata?.name;
}
