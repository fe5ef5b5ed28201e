'use client';
import { useCallback, useEffect, useRef } from 'react';
import { type AnyVariables, type CombinedError, type UseQueryArgs, useQuery } from 'urql';

export interface PolledQuery<Data> {
  /** The last answer that came; kept while asking again fails. */
  readonly data: Data | undefined;
  /** Of the last time it was asked. */
  readonly error: CombinedError | undefined;
  /** Asks at once. */
  readonly again: () => void;
}

/** A query that is asked again every so many milliseconds while the page is looked at. */
export function usePolledQuery<Data, Variables extends AnyVariables>(
  query: UseQueryArgs<Variables, Data>,
  every: number,
): PolledQuery<Data> {
  const [{ data, error }, ask] = useQuery(query);
  const key = JSON.stringify(query.variables);
  const last = useRef<{ readonly key: string; readonly data: Data }>(undefined);
  if (data !== undefined) last.current = { key, data };
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) again();
    }, every);
    return () => clearInterval(timer);
  }, [again, every]);
  return { data: last.current?.key === key ? last.current.data : undefined, error, again };
}
