interface Head<T> {
  readonly value: T;
  readonly rest: Iterator<T>;
}

function headOf<T>(rest: Iterator<T>): Head<T> | undefined {
  const { value, done } = rest.next();
  return done ? undefined : { value, rest };
}

function leastOf<T>(heads: readonly Head<T>[], compare: (a: T, b: T) => number): Head<T> | undefined {
  return heads.reduce<Head<T> | undefined>(
    (least, head) => (least && compare(least.value, head.value) <= 0 ? least : head),
    undefined,
  );
}

/**
 * All items in one order, from sources that are each in that order; between equals the earlier source comes first.
 * Lazy: of each source it has read one item more than it has given.
 */
export function* mergeOrdered<T>(
  sources: readonly Iterable<T>[],
  compare: (a: T, b: T) => number,
): Generator<T, void, undefined> {
  const heads = sources.flatMap((source) => headOf(source[Symbol.iterator]()) ?? []);
  for (let least = leastOf(heads, compare); least; least = leastOf(heads, compare)) {
    yield least.value;
    const next = headOf(least.rest);
    heads.splice(heads.indexOf(least), 1, ...(next ? [next] : []));
  }
}
