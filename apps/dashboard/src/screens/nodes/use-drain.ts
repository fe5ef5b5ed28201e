'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { EvictPods, NodeWorkload, SetNodeSchedulable } from '@/graphql/nodes.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { useLiveRefusal, useRefusal } from '@/graphql/use-refusal.ts';
import { type DrainConsent, type DrainPod, drainView } from './drain-fate.ts';

/** Milliseconds between two looks at what is left. */
const pollDrain = 1500;
/** As many as the server takes in one request. */
const most = 200;

interface Place {
  readonly cluster: string;
  readonly name: string;
}

export type DrainPhase = 'preview' | 'running' | 'stopped' | 'done';

/** Empties a node: no new pods first, then eviction after eviction for as long as it is looked at. */
export function useDrain({ cluster, name }: Place, consent: DrainConsent) {
  const client = useClient();
  const refusal = useRefusal();
  const sayCode = useLiveRefusal();
  const [, setSchedulable] = useMutation(SetNodeSchedulable);
  const [phase, setPhase] = useState<DrainPhase>('preview');
  const [total, setTotal] = useState(0);
  const [refused, setRefused] = useState<string>();
  /** Why a pod was kept at the last try, by uid; what a budget keeps is told by its fate. */
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  const asking = useRef(false);
  const { data, error, again } = usePolledQuery({ query: NodeWorkload, variables: { cluster, name } }, pollDrain);
  const view = data?.node ? drainView(data.node.drain, consent) : undefined;

  const evict = useCallback(
    async (pods: readonly DrainPod[]) => {
      asking.current = true;
      const refs = pods.slice(0, most).map(({ pod: { metadata } }) => {
        return { cluster, namespace: metadata.namespace ?? '', name: metadata.name };
      });
      const answer = await client.mutation(EvictPods, { refs }).toPromise();
      setRefused(refusal(answer.error));
      setKept(
        new Map(
          (answer.data?.evictPods ?? []).flatMap((result, index) => {
            const uid = pods[index]?.pod.metadata.uid;
            const told = result.error && result.error.code !== 'TOO_MANY_REQUESTS' && result.error.code !== 'NOT_FOUND';
            return uid && result.error && told ? [[uid, sayCode(result.error)] as const] : [];
          }),
        ),
      );
      asking.current = false;
      again();
    },
    [client, cluster, refusal, sayCode, again],
  );

  // Each answer of the poll is a new try: budgets allow more once others run elsewhere.
  useEffect(() => {
    if (phase !== 'running' || !data?.node || asking.current) return;
    const now = drainView(data.node.drain, consent);
    if (now.left === 0) setPhase('done');
    else if (now.asked.length > 0) void evict(now.asked);
  }, [phase, data, consent, evict]);

  const start = async () => {
    const cordoned = await setSchedulable({ cluster, name, schedulable: false });
    setRefused(refusal(cordoned.error));
    if (cordoned.error) return;
    setTotal(view?.left ?? 0);
    setPhase('running');
    again();
  };
  return { phase, view, total, kept, refused: refused ?? refusal(error), start, stop: () => setPhase('stopped') };
}
