import { ChevronsUp, Cpu, Gauge, Ruler, Shield, TrendingUp } from 'lucide-react';
import { code, number, pairs, text } from './columns.ts';
import type { KindDescription } from './kind-description.ts';
import { entriesAt, textAt, textsAt } from './manifest.ts';

const quotaUse = (manifest: unknown): string => {
  const used = new Map(entriesAt(manifest, 'status.used'));
  return entriesAt(manifest, 'spec.hard')
    .map(([key, hard]) => `${key} ${used.get(key) ?? '0'}/${hard}`)
    .join(', ');
};

export const configKinds = [
  {
    id: 'horizontalPodAutoscalers',
    resource: 'horizontalpodautoscalers.autoscaling',
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    group: 'config',
    namespaced: true,
    icon: TrendingUp,
    stateless: true,
    columns: [
      text('target', 'spec.scaleTargetRef.name'),
      number('least', 'spec.minReplicas', '72px'),
      number('most', 'spec.maxReplicas', '72px'),
      number('replicas', 'status.currentReplicas', '80px'),
    ],
    links: (manifest, namespace) => [
      {
        apiVersion: textAt(manifest, 'spec.scaleTargetRef.apiVersion'),
        kind: textAt(manifest, 'spec.scaleTargetRef.kind'),
        name: textAt(manifest, 'spec.scaleTargetRef.name'),
        namespace,
      },
    ],
    command: 'kubectl autoscale deployment web --min=2 --max=10',
  },
  {
    id: 'podDisruptionBudgets',
    resource: 'poddisruptionbudgets.policy',
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    group: 'config',
    namespaced: true,
    icon: Shield,
    stateless: true,
    columns: [
      text('least', 'spec.minAvailable', '88px'),
      text('mostUnavailable', 'spec.maxUnavailable', '104px'),
      number('allowedDisruptions', 'status.disruptionsAllowed', '112px'),
      pairs('selector', 'spec.selector.matchLabels'),
    ],
    command: 'kubectl create poddisruptionbudget web --selector=app=web --min-available=1',
  },
  {
    id: 'resourceQuotas',
    resource: 'resourcequotas',
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    group: 'config',
    namespaced: true,
    icon: Gauge,
    stateless: true,
    columns: [{ id: 'use', track: 'minmax(160px, 3fr)', as: 'code', read: quotaUse }],
    command: 'kubectl create quota small --hard=pods=20,requests.cpu=4',
  },
  {
    id: 'limitRanges',
    resource: 'limitranges',
    apiVersion: 'v1',
    kind: 'LimitRange',
    group: 'config',
    namespaced: true,
    icon: Ruler,
    stateless: true,
    rare: true,
    columns: [
      {
        id: 'limits',
        track: 'minmax(120px, 2fr)',
        as: 'text',
        read: (manifest) => textsAt(manifest, 'spec.limits', 'type').join(', '),
      },
    ],
  },
  {
    id: 'priorityClasses',
    resource: 'priorityclasses.scheduling.k8s.io',
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    group: 'config',
    namespaced: false,
    icon: ChevronsUp,
    rare: true,
    stateless: true,
    columns: [
      number('value', 'value', '120px'),
      text('isDefault', 'globalDefault', '96px'),
      text('preemption', 'preemptionPolicy'),
    ],
    command: 'kubectl create priorityclass high --value=1000',
  },
  {
    id: 'runtimeClasses',
    resource: 'runtimeclasses.node.k8s.io',
    apiVersion: 'node.k8s.io/v1',
    kind: 'RuntimeClass',
    group: 'config',
    namespaced: false,
    icon: Cpu,
    rare: true,
    stateless: true,
    columns: [code('handler', 'handler')],
  },
] as const satisfies readonly KindDescription[];
