'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { QuotaMeters } from '@/components/quota-meters.tsx';
import { Facts, Section } from '@/components/section.tsx';
import { StateShape } from '@/components/state-shape.tsx';
import { UsageSection } from '@/components/usage/usage-section.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { NodeWorkloadQuery, ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { NodeWorkload } from '@/graphql/nodes.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { objectPath } from '@/lib/object-path.ts';
import { readableBytes } from '@/lib/readable-quantity.ts';
import { stateOf } from '@/lib/state-of.ts';
import { testIds } from '@/test-ids.ts';

type Node = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Node' }>;
type Workload = NonNullable<NodeWorkloadQuery['node']>;

/** Milliseconds between two looks at its pods, which change without the node itself changing. */
const poll = 5000;

/** How much of the node is asked for, what keeps pods away from it, and what runs on it. */
export function NodeWork({ object }: { readonly object: Node }) {
  const t = useTranslations('node');
  const { cluster } = useScope();
  const { name, resourceVersion } = object.metadata;
  const { data, again } = usePolledQuery({ query: NodeWorkload, variables: { cluster, name } }, poll);
  // Its taints stand in the object: what the page shows of both must not differ.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again with each version of the node
  useEffect(() => again(), [again, resourceVersion]);
  const node = data?.node;
  if (!node) return null;
  return (
    <>
      <UsageSection target={{ cluster, apiVersion: 'v1', kind: 'Node', namespace: null, name }} />
      <Section title={t('uses')} aside={t('usesHint')}>
        <div data-testid={testIds.nodeUses}>
          <QuotaMeters uses={node.uses.map(readable)} />
        </div>
      </Section>
      <MachineSection node={node} />
      <TaintSection node={node} />
      <PodSection node={node} />
    </>
  );
}

type Use = Workload['uses'][number];

function readable(use: Use): Use {
  const isBytes = use.resource === 'memory' || use.resource === 'ephemeral-storage';
  return isBytes ? { ...use, used: readableBytes(use.used), hard: readableBytes(use.hard) } : use;
}

function MachineSection({ node }: { readonly node: Workload }) {
  const t = useTranslations('node.machine');
  const info = node.status?.nodeInfo;
  return (
    <Section title={t('title')}>
      <Facts
        facts={[
          { label: t('address'), value: node.internalIP && <code className="text-xs">{node.internalIP}</code> },
          { label: t('system'), value: info && `${info.osImage}, ${info.architecture}` },
          { label: t('runtime'), value: info?.containerRuntimeVersion },
          { label: t('version'), value: info?.kubeletVersion },
        ]}
      />
    </Section>
  );
}

function effectOf(effect: string | null): 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute' | undefined {
  return effect === 'NoSchedule' || effect === 'PreferNoSchedule' || effect === 'NoExecute' ? effect : undefined;
}

function TaintSection({ node }: { readonly node: Workload }) {
  const t = useTranslations('node');
  const taints = node.spec?.taints ?? [];
  return (
    <Section title={t('taints')}>
      {taints.length === 0 ? <p className="text-ink-2 text-sm">{t('noTaints')}</p> : null}
      <ul className="flex flex-col gap-1.5 text-sm" data-testid={testIds.nodeTaints}>
        {taints.map(({ key, value, effect }) => {
          const known = effectOf(effect);
          return (
            <li key={`${key}:${effect}`} className="flex items-start gap-2">
              <StateShape state={effect === 'NoExecute' ? 'failing' : 'warning'} className="mt-1" />
              <span className="min-w-0">
                <code className="break-all text-xs">{`${key}${value ? `=${value}` : ''}:${effect}`}</code>
                {known ? <span className="block text-ink-2">{t(`effects.${known}`)}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function PodSection({ node }: { readonly node: Workload }) {
  const t = useTranslations('node');
  const { drain } = node;
  return (
    <Section title={t('pods')} aside={drain.length}>
      {drain.length === 0 ? <p className="text-ink-2 text-sm">{t('noPods')}</p> : null}
      <ul className="max-w-3xl text-sm" data-testid={testIds.nodePods}>
        {drain.map(({ pod }) => (
          <li key={pod.id} className="flex h-7 items-center gap-2.5" data-name={pod.metadata.name}>
            <StateShape state={stateOf(pod.state)} />
            <ScopedLink
              href={objectPath('Pod', pod.metadata.namespace, pod.metadata.name)}
              className="min-w-0 truncate hover:underline"
            >
              <span className="text-ink-3">{pod.metadata.namespace}/</span>
              {pod.metadata.name}
            </ScopedLink>
            <span className="ml-auto shrink-0 text-ink-2">{pod.statusWord}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
