import { describe, expect, test } from 'vitest';
import type { Ingress, IngressClass } from '../../kinds.ts';
import { defaultIngressClass, ingressController, isServedHere } from './ingress-class.ts';

const classOf = (name: string, controller: string, fields: IngressClass['metadata'] = {}): IngressClass => ({
  metadata: { name, ...fields },
  spec: { controller },
});
const classes = [classOf('ours', ingressController), classOf('theirs', 'example.com/nginx')];
const find = (name: string) => classes.find(({ metadata }) => metadata?.name === name);
const served = (ingressClassName?: string, annotation?: string): boolean => {
  const ingress: Ingress = {
    metadata: { ...(annotation && { annotations: { 'kubernetes.io/ingress.class': annotation } }) },
    spec: { ...(ingressClassName && { ingressClassName }) },
  };
  return isServedHere(ingress, find);
};

describe('an Ingress is served', () => {
  test('when its class names our controller or it has none, and not when it names another or one that is not there', () => {
    expect([served('ours'), served('theirs'), served(), served('gone')]).toEqual([true, false, true, false]);
  });

  test('when the older annotation names our class or our controller, which counts before the field', () => {
    expect([served(undefined, 'ours'), served(undefined, 'pilothouse'), served(undefined, 'nginx')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([served('ours', 'theirs'), served('theirs', 'ours')]).toEqual([false, true]);
  });
});

test('of several default classes the newest is taken; one that says otherwise is none', () => {
  const marked = (name: string, value: string, creationTimestamp: string) =>
    classOf(name, 'x', { creationTimestamp, annotations: { 'ingressclass.kubernetes.io/is-default-class': value } });
  const found = defaultIngressClass([
    marked('older', 'true', '2026-01-01T00:00:00Z'),
    marked('newer', 'true', '2026-02-01T00:00:00Z'),
    marked('not', 'false', '2026-03-01T00:00:00Z'),
  ]);
  expect(found?.metadata?.name).toBe('newer');
  expect(defaultIngressClass(classes)).toBeUndefined();
});
