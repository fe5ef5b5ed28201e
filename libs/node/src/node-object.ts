import { cpus, hostname, release, totalmem } from 'node:os';
import type { Node } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

export interface NodeFacts {
  readonly name: string;
  readonly nodeIp: string;
  readonly podCidr: string;
  /** Of the node's own server. */
  readonly port: number;
  readonly runtime: string;
  readonly maxPods: number;
  /** Pretends to be a large machine: what is simulated uses nothing. */
  readonly simulated: boolean;
}

type NodeStatus = NonNullable<Node['status']>;
type NodeCondition = NonNullable<NodeStatus['conditions']>[number];

const architectures: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' };
const architecture = architectures[process.arch] ?? process.arch;
const system = process.platform;

/** The object with which a node makes itself known. */
export function nodeObject({ name, podCidr }: NodeFacts): Node {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: nodeLabels(name) },
    spec: { podCIDR: podCidr, podCIDRs: [podCidr] },
  };
}

export function nodeLabels(name: string): Record<string, string> {
  return {
    'beta.kubernetes.io/arch': architecture,
    'beta.kubernetes.io/os': system,
    'kubernetes.io/arch': architecture,
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': system,
  };
}

/** What the node reports of itself. Conditions that have not changed keep their times. */
export function nodeStatus(facts: NodeFacts, known: DeepReadonly<Node> | undefined, now: number): NodeStatus {
  const { nodeIp, name, port, runtime } = facts;
  const capacity = capacityOf(facts);
  return {
    capacity,
    allocatable: capacity,
    conditions: conditionsOf(known, now),
    addresses: [
      { type: 'InternalIP', address: nodeIp },
      { type: 'Hostname', address: name },
    ],
    daemonEndpoints: { kubeletEndpoint: { Port: port } },
    nodeInfo: {
      machineID: hostname(),
      systemUUID: name,
      bootID: String(process.pid),
      kernelVersion: release(),
      osImage: `${system} (Pilothouse)`,
      containerRuntimeVersion: runtime,
      kubeletVersion: 'v1.36.0+pilothouse',
      kubeProxyVersion: '',
      operatingSystem: system,
      architecture,
    },
  };
}

/** What a node has to give, as quantities by resource. */
export function capacityOf({ maxPods, simulated }: Pick<NodeFacts, 'maxPods' | 'simulated'>): Record<string, string> {
  const pods = String(maxPods);
  if (simulated) return { cpu: '4k', memory: '64Ti', 'ephemeral-storage': '64Ti', pods };
  const memory = `${Math.floor(totalmem() / 1024)}Ki`;
  return { cpu: String(cpus().length || 1), memory, 'ephemeral-storage': '100Gi', pods };
}

function conditionsOf(known: DeepReadonly<Node> | undefined, now: number): NodeCondition[] {
  return [
    condition('MemoryPressure', 'False', 'KubeletHasSufficientMemory', 'kubelet has sufficient memory available'),
    condition('DiskPressure', 'False', 'KubeletHasNoDiskPressure', 'kubelet has no disk pressure'),
    condition('PIDPressure', 'False', 'KubeletHasSufficientPID', 'kubelet has sufficient PID available'),
    condition('Ready', 'True', 'KubeletReady', 'kubelet is posting ready status'),
  ];

  function condition(type: string, status: string, reason: string, message: string): NodeCondition {
    const before = known?.status?.conditions?.find((entry) => entry.type === type);
    const unchanged = before?.status === status ? before.lastTransitionTime : undefined;
    const lastTransitionTime = unchanged ?? timestamp(now);
    return { type, status, lastHeartbeatTime: timestamp(now), lastTransitionTime, reason, message };
  }
}

/** Whether others would see the node as it is: someone else may have declared it unreachable, or deleted it. */
export function isToldReady(node: DeepReadonly<Node>): boolean {
  return node.status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false;
}
