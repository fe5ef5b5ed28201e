import type { Shape } from '@pilothouse/kube-model/types/type-facts';

/** The type that a value of this shape, or each item of it, has: none where it is a scalar. */
export function referenced(shape: Shape): string | undefined {
  if (shape.kind === 'ref') return shape.name;
  if (shape.kind === 'list') return referenced(shape.item);
  return shape.kind === 'map' ? referenced(shape.value) : undefined;
}
