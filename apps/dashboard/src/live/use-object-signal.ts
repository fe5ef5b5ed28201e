'use client';
import { useEffect, useRef } from 'react';
import { ObjectSignal } from '@/graphql/objects.ts';
import { useLive } from './live-context.tsx';
import { subscribeLive } from './live-subscription.ts';

export interface SignalOptions {
  readonly cluster: string;
  /** `pods`, `deployments.apps`. */
  readonly resource: string;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
}

/** At most this often is a page asked for again while its object keeps changing. */
const leastPause = 250;

/** Calls back after every change of the named object a few times a second at most. */
export function useObjectSignal({ cluster, resource, namespace, name }: SignalOptions, onChange: () => void): void {
  const { socket } = useLive();
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    let cursor: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, leastPause);
    };
    const stop = subscribeLive(socket, {
      document: ObjectSignal,
      variables: { cluster, resources: [resource], namespace: namespace ?? null, name: name ?? null },
      cursor: () => cursor,
      onData: ({ objectChanges }) => {
        cursor = objectChanges.cursor ?? cursor;
        if (objectChanges.changes.some((change) => change.type !== 'INITIAL')) tell();
      },
      onExpired: () => {
        cursor = undefined;
        tell();
      },
      onRefused: () => {},
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [socket, cluster, resource, namespace, name]);
}
