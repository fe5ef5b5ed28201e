const decimal = /^[1-9]\d*$/;

/**
 * Whether `a` is of the same state as `b` or of a later one. Kubernetes promises that resourceVersions of one resource
 * are decimal and grow; of others only equality says something.
 */
export function isAtLeast(a: string, b: string): boolean {
  if (a === b) return true;
  if (!decimal.test(a) || !decimal.test(b)) return false;
  return a.length === b.length ? a > b : a.length > b.length;
}
