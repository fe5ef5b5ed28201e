/**
 * An async iterator over what `produce` yields. Ending it from outside aborts the signal at once, also while a next
 * event is awaited: a plain generator would wait for that event first.
 */
export function eventStream<T>(produce: (signal: AbortSignal) => AsyncGenerator<T>): AsyncIterableIterator<T> {
  const controller = new AbortController();
  const events = produce(controller.signal);
  const end = async (): Promise<IteratorResult<T>> => {
    controller.abort();
    await events.return(undefined);
    return { value: undefined, done: true };
  };
  return {
    async next() {
      if (controller.signal.aborted) return { value: undefined, done: true };
      return events.next();
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
