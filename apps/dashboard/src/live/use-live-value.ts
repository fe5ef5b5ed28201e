'use client';
import { useEffect, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useLive } from './live-context.tsx';
import { subscribeLive } from './live-subscription.ts';

export interface LiveValue<Data> {
  readonly data: Data | undefined;
  readonly refused: { readonly message: string; readonly code: string | undefined } | undefined;
}

/** The latest of a subscription that always tells the whole state, such as `rollout` or `controllers`. */
export function useLiveValue<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables & { cursor?: string | null }>,
  variables: Variables,
): LiveValue<Data> {
  const { socket } = useLive();
  const [value, setValue] = useState<LiveValue<Data>>({ data: undefined, refused: undefined });
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the variables, whose object is new at each render
  useEffect(() => {
    setValue({ data: undefined, refused: undefined });
    return subscribeLive(socket, {
      document,
      variables,
      cursor: () => undefined,
      onData: (data) => setValue({ data, refused: undefined }),
      onExpired: () => {},
      onRefused: (message, code) => setValue((before) => ({ data: before.data, refused: { message, code } })),
    });
  }, [socket, document, key]);
  return value;
}
