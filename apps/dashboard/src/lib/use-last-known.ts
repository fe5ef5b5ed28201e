import { useRef } from 'react';

/** The value while there is one, then the last that there was of the same thing; undefined when there never was. */
export function useLastKnown<T>(identity: string, value: T | null | undefined): T | undefined {
  const last = useRef<{ readonly identity: string; readonly value: T }>(undefined);
  if (value) last.current = { identity, value };
  return last.current?.identity === identity ? last.current.value : undefined;
}
