import type { Pod } from '@pilothouse/kube-model/kinds';

const taints = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];
const seconds = 300;

/** As upstream's DefaultTolerationSeconds: a Pod stays five minutes on a node that stopped answering. */
export function addDefaultTolerations(spec: NonNullable<Pod['spec']>): void {
  const own = spec.tolerations ?? [];
  const missing = taints.filter(
    (taint) => !own.some(({ key, effect }) => (!key || key === taint) && (!effect || effect === 'NoExecute')),
  );
  if (missing.length === 0) return;
  spec.tolerations = [
    ...own,
    ...missing.map((key) => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: seconds })),
  ];
}
