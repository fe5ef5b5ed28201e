'use client';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { ReadKubeconfig } from '@/graphql/clusters.ts';
import type { ReadKubeconfigMutation } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';

export type KubeconfigContext = ReadKubeconfigMutation['readKubeconfig'][number];

/** Bytes. Kubeconfigs are a few KiB; one that is larger is something else. */
export const kubeconfigLimit = 1024 * 1024;

/** While somebody types, the server is not asked for every letter. */
const pause = 400;

export interface Kubeconfig {
  readonly text: string;
  /** Undefined while it was not read, or was refused. */
  readonly contexts: readonly KubeconfigContext[] | undefined;
  readonly reading: boolean;
  readonly refused: string | undefined;
  /** Takes other text, and has the server read it: at once, or when the typing pauses. */
  readonly change: (text: string, when: 'now' | 'soon') => void;
}

/** A kubeconfig as it is pasted, dropped or typed, and what the server reads in it. */
export function useKubeconfig(onRead: (contexts: readonly KubeconfigContext[]) => void): Kubeconfig {
  const refusal = useRefusal();
  const [, read] = useMutation(ReadKubeconfig);
  const [text, setText] = useState('');
  const [contexts, setContexts] = useState<readonly KubeconfigContext[]>();
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<string>();
  const latest = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const readNow = async (kubeconfig: string) => {
    setReading(true);
    const { data, error } = await read({ kubeconfig });
    if (latest.current !== kubeconfig) return;
    setReading(false);
    setRefused(refusal(error));
    setContexts(data?.readKubeconfig);
    if (data) onRead(data.readKubeconfig);
  };
  const change: Kubeconfig['change'] = (next, when) => {
    clearTimeout(timer.current);
    latest.current = next;
    setText(next);
    setContexts(undefined);
    setRefused(undefined);
    setReading(false);
    if (next.trim() === '') return;
    timer.current = setTimeout(() => void readNow(next), when === 'now' ? 0 : pause);
  };
  return { text, contexts, reading, refused, change };
}
