import type { NodeState } from '../cluster-state.ts';
import { termMatches } from '../node-selector-term.ts';
import { type Candidate, type Filter, fits } from './filter.ts';

const reason = ["node(s) didn't match Pod's node affinity/selector"];

function matches({ pod }: Candidate, { node }: NodeState): boolean {
  const labels = node.metadata.labels ?? {};
  const selector = Object.entries(pod.spec?.nodeSelector ?? {});
  if (!selector.every(([key, value]) => labels[key] === value)) return false;
  const required = pod.spec?.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return !required || required.nodeSelectorTerms.some((term) => termMatches(term, node));
}

/** nodeSelector and the required node affinity. */
export const nodeAffinity: Filter = {
  resolvable: false,
  reasons: (candidate, node) => (matches(candidate, node) ? fits : reason),
};
