/** Lower case letters, digits and dashes, no dash at either end, 63 characters at most: as the server asks. */
const validName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

const longest = 63;

export function isClusterName(name: string): boolean {
  return validName.test(name);
}

/**
 * What of a context's name is the cluster's own: cloud providers put account, region and project before it, kubeadm
 * and others put the user.
 */
function ownPart(context: string): string {
  const arn = /^arn:[^:]+:eks:.*:cluster\/(.+)$/.exec(context);
  const gke = /^gke_[^_]+_[^_]+_(.+)$/.exec(context);
  return arn?.[1] ?? gke?.[1] ?? context.slice(context.lastIndexOf('@') + 1);
}

function asName(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, longest).replace(/^-+|-+$/g, '');
}

/** A name for the cluster of a kubeconfig's context that no other cluster has. */
export function suggestClusterName(context: string, taken: readonly string[]): string {
  const name = asName(ownPart(context)) || asName(context) || 'cluster';
  if (!taken.includes(name)) return name;
  for (let count = 2; ; count += 1) {
    const ending = `-${count}`;
    const next = `${name.slice(0, longest - ending.length).replace(/-+$/, '')}${ending}`;
    if (!taken.includes(next)) return next;
  }
}
