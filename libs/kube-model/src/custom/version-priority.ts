const form = /^v(\d+)(?:(alpha|beta)(\d+))?$/;
const stages: Readonly<Record<string, number>> = { alpha: 1, beta: 2 };

/** Sorts versions as Kubernetes prefers them: v2, v1, v1beta2, v1beta1, v1alpha1, and then all others by their names. */
export function byVersionPriority(a: string, b: string): number {
  const [x, y] = [rank(a), rank(b)];
  if (!x || !y) return x ? -1 : y ? 1 : a < b ? -1 : Number(a > b);
  for (const [index, value] of x.entries()) if (value !== y[index]) return (y[index] ?? 0) - value;
  return 0;
}

/** How stable it is, its number, the number of its draft. */
function rank(version: string): readonly number[] | undefined {
  const match = form.exec(version);
  if (!match) return undefined;
  const [, major = '0', stage = '', draft = '0'] = match;
  return [stages[stage] ?? 3, Number(major), Number(draft)];
}
