'use client';
import { useEffect, useState } from 'react';
import { PodLogs } from '@/graphql/pod.ts';
import { useLive } from '@/live/live-context.tsx';
import { subscribeLive } from '@/live/live-subscription.ts';
import { createFrameBatch } from '@/live/next-frame.ts';
import { appendLines, type LogEntry } from './log-buffer.ts';

export interface LogRequest {
  readonly cluster: string;
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly previous: boolean;
  readonly tailLines: number;
}

export interface LogState {
  readonly lines: readonly LogEntry[];
  /** The container has ended, or no more was asked for. */
  readonly ended: boolean;
  readonly refused: string | undefined;
}

const nothing: LogState = { lines: [], ended: false, refused: undefined };

/** The end of a container's log and what follows. A new connection begins again from the tail. */
export function usePodLogs({ cluster, namespace, pod, container, previous, tailLines }: LogRequest): LogState {
  const { socket } = useLive();
  const [state, setState] = useState(nothing);
  useEffect(() => {
    let current = nothing;
    let fresh = true;
    const batch = createFrameBatch(() => setState(current));
    setState(nothing);
    const stop = subscribeLive(socket, {
      document: PodLogs,
      variables: { cluster, namespace, pod, container, previous, tailLines, follow: !previous },
      cursor: () => {
        fresh = true;
        return undefined;
      },
      onData: ({ podLogs }) => {
        if (fresh) current = nothing;
        fresh = false;
        current = { lines: appendLines(current.lines, podLogs.lines), ended: podLogs.end, refused: undefined };
        batch.request();
      },
      onExpired: () => {},
      onRefused: (message) => {
        current = { ...current, refused: message };
        batch.request();
      },
    });
    return () => {
      stop();
      batch.cancel();
    };
  }, [socket, cluster, namespace, pod, container, previous, tailLines]);
  return state;
}
