import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Ingress, IngressClass } from '../../kinds.ts';

/** What a class names as its controller to have its Ingresses served by the embedded cluster. */
export const ingressController = 'pilothouse.dev/ingress';
/** The class that every embedded cluster begins with. */
export const builtInIngressClass = 'pilothouse';
/** `"true"` on the class of Ingresses that name none. */
export const defaultClassAnnotation = 'ingressclass.kubernetes.io/is-default-class';
/** How an Ingress named its class before it had a field for it. */
export const legacyClassAnnotation = 'kubernetes.io/ingress.class';

type FindClass = (name: string) => DeepReadonly<IngressClass> | undefined;

/** The annotation counts before the field. */
export function ingressClassOf({ metadata, spec }: DeepReadonly<Ingress>): string | undefined {
  return metadata?.annotations?.[legacyClassAnnotation] || spec?.ingressClassName || undefined;
}

/**
 * Whether the embedded cluster's Ingress serves it: also one without a class, since no other controller is meant. The
 * older annotation names a controller, with or without a class.
 */
export function isServedHere(ingress: DeepReadonly<Ingress>, find: FindClass): boolean {
  const name = ingressClassOf(ingress);
  if (name === undefined) return true;
  if (find(name)?.spec?.controller === ingressController) return true;
  return ingress.metadata?.annotations?.[legacyClassAnnotation] === builtInIngressClass;
}

/** The class of Ingresses that name none: of several the newest. */
export function defaultIngressClass<T extends DeepReadonly<IngressClass>>(classes: Iterable<T>): T | undefined {
  const marked = [...classes].filter(({ metadata }) => metadata?.annotations?.[defaultClassAnnotation] === 'true');
  const made = ({ metadata }: T) => String(metadata?.creationTimestamp ?? '');
  const name = ({ metadata }: T) => metadata?.name ?? '';
  return marked.sort((a, b) => (made(a) === made(b) ? (name(a) < name(b) ? -1 : 1) : made(a) < made(b) ? 1 : -1))[0];
}
