type Settled<T> =
  | { readonly source: AsyncIterator<T>; readonly result: IteratorResult<T> }
  | { readonly failure: unknown };

/**
 * The items of all sources as they come, each source in its own order. Of a source the next item is asked for when the
 * last one was taken, and sources that have one take turns: at most one item of each waits here. Ends with the last
 * source, fails with the first that fails, and ends the others when it is ended itself: their `return` must not wait for
 * the item that is under way.
 */
export async function* mergeFairly<T>(sources: readonly AsyncIterator<T>[]): AsyncGenerator<T, void, undefined> {
  const settled: Settled<T>[] = [];
  let wake: (() => void) | undefined;
  const arrive = (next: Settled<T>) => {
    settled.push(next);
    wake?.();
  };
  const pull = (source: AsyncIterator<T>) => {
    source.next().then(
      (result) => arrive({ source, result }),
      (failure: unknown) => arrive({ failure }),
    );
  };
  let open = sources.length;
  try {
    for (const source of sources) pull(source);
    while (open > 0) {
      const next = settled.shift();
      if (!next) await new Promise<void>((resolve) => (wake = resolve));
      else if ('failure' in next) throw next.failure;
      else if (next.result.done) open -= 1;
      else {
        yield next.result.value;
        pull(next.source);
      }
    }
  } finally {
    await Promise.all(sources.map((source) => source.return?.()));
  }
}
