'use client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useClusters, useRefreshClusters } from '@/frame/known-clusters.tsx';
import { AddCluster, TryCluster } from '@/graphql/clusters.ts';
import type { ClusterInput, TryClusterMutation } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { isClusterName, suggestClusterName } from '@/lib/cluster-name.ts';
import { type Kubeconfig, type KubeconfigContext, useKubeconfig } from './use-kubeconfig.ts';

type NameProblem = 'invalidName' | 'takenName' | undefined;

export interface ClusterDraft {
  readonly kubeconfig: Kubeconfig;
  readonly context: KubeconfigContext | undefined;
  readonly choose: (context: KubeconfigContext) => void;
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly nameProblem: NameProblem;
  readonly allowProgram: boolean;
  readonly setAllowProgram: (allow: boolean) => void;
  readonly impersonate: boolean;
  readonly setImpersonate: (impersonate: boolean) => void;
  /** Of what the draft is now; undefined when it was changed since, or never tried. */
  readonly trial: TryClusterMutation['tryCluster'] | undefined;
  readonly refused: string | undefined;
  readonly busy: 'trying' | 'adding' | undefined;
  readonly mayTry: boolean;
  readonly mayAdd: boolean;
  readonly tryIt: () => Promise<void>;
  /** Resolves to the name of the cluster once it is added; to undefined when that was refused. */
  readonly add: () => Promise<string | undefined>;
}

/** What came of one draft; shown only while the draft is still the same. */
interface Outcome {
  readonly of: string;
  readonly trial?: TryClusterMutation['tryCluster'];
  readonly refused?: string | undefined;
}

/** A cluster that is about to be added: all that was entered, and what came of trying it. */
export function useClusterDraft(): ClusterDraft {
  const taken = useClusters().map(({ name }) => name);
  const refresh = useRefreshClusters();
  const refusal = useRefusal();
  const [trying, tryCluster] = useMutation(TryCluster);
  const [adding, addCluster] = useMutation(AddCluster);
  const [context, setContext] = useState<KubeconfigContext>();
  const [typedName, setTypedName] = useState<string>();
  const [allowProgram, setAllowProgram] = useState(false);
  const [impersonate, setImpersonate] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  /** A program that was allowed is not another program that is. */
  const choose = (next: KubeconfigContext | undefined) => {
    setContext(next);
    setAllowProgram(false);
  };
  const kubeconfig = useKubeconfig((contexts) => choose(firstUsable(contexts)));
  const name = typedName ?? (context ? suggestClusterName(context.name, taken) : '');
  const nameProblem = problemOf(name, taken);
  const input = inputOf({ name, kubeconfig, context, allowProgram, impersonate });
  const key = JSON.stringify(input);
  const current = outcome?.of === key ? outcome : undefined;
  const programAllowed = !context?.program || allowProgram;
  const busy = trying.fetching ? 'trying' : adding.fetching ? 'adding' : undefined;
  const mayTry = input !== undefined && nameProblem === undefined && programAllowed && busy === undefined;
  return {
    kubeconfig,
    context: kubeconfig.contexts ? context : undefined,
    choose,
    name,
    setName: setTypedName,
    nameProblem,
    allowProgram,
    setAllowProgram,
    impersonate,
    setImpersonate,
    trial: current?.trial,
    refused: current?.refused,
    busy,
    mayTry,
    mayAdd: mayTry && current?.trial?.ok === true,
    tryIt: async () => {
      if (!input) return;
      const { data, error } = await tryCluster({ cluster: input });
      setOutcome({ of: key, refused: refusal(error), ...(data ? { trial: data.tryCluster } : {}) });
    },
    add: async () => {
      if (!input) return undefined;
      const { error } = await addCluster({ cluster: input });
      refresh();
      if (!error) return input.name;
      setOutcome({ of: key, ...(current?.trial ? { trial: current.trial } : {}), refused: refusal(error) });
      return undefined;
    },
  };
}

/** The one that kubectl would use, if it can be used. */
function firstUsable(contexts: readonly KubeconfigContext[]): KubeconfigContext | undefined {
  const usable = contexts.filter(({ problem }) => problem === null);
  return usable.find(({ current }) => current) ?? usable[0];
}

function problemOf(name: string, taken: readonly string[]): NameProblem {
  if (name === '') return undefined;
  if (!isClusterName(name)) return 'invalidName';
  return taken.includes(name) ? 'takenName' : undefined;
}

type Entered = Pick<ClusterDraft, 'name' | 'kubeconfig' | 'context' | 'allowProgram' | 'impersonate'>;

function inputOf({ name, kubeconfig, context, allowProgram, impersonate }: Entered): ClusterInput | undefined {
  if (!kubeconfig.contexts || !context || name === '') return undefined;
  return { name, kubeconfig: kubeconfig.text, context: context.name, allowProgram, impersonate };
}
