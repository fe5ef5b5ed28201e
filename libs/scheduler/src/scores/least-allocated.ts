import type { NodeState } from '../cluster-state.ts';
import type { Score } from './score.ts';

/** What a pod without requests is taken to need, as upstream does: 0.1 core, 200 MiB. */
const assumed = { cpu: 100, memory: 200 * 1024 * 1024 };

function freeShare({ allocatable, load }: NodeState, name: string, request: number): number {
  const total = allocatable.get(name) ?? 0;
  if (total === 0) return 0;
  return Math.max(0, (total - (load.requested.get(name) ?? 0) - request) / total);
}

/** Prefers the node that keeps the largest share of cpu and memory free. */
export const leastAllocated: Score = {
  weight: 1,
  rate({ demand: { requests } }, nodes) {
    const cpu = requests.get('cpu') ?? assumed.cpu;
    const memory = requests.get('memory') ?? assumed.memory;
    return nodes.map((node) => (freeShare(node, 'cpu', cpu) + freeShare(node, 'memory', memory)) * 50);
  },
};
