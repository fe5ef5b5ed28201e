import { StatusError } from '@pilothouse/kube-model/status-error';

const longest = 63;
const label = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** Throws BadRequest for what cannot be the name of a cluster: it stands in addresses, in the store and in metrics. */
export function checkClusterName(name: string, embedded: string): void {
  if (name === '') throw new StatusError('BadRequest', 'The cluster needs a name');
  if (name.length > longest || !label.test(name)) {
    const rule = `lower-case letters, digits and "-", beginning and ending with a letter or digit, at most ${longest}`;
    throw new StatusError('BadRequest', `"${name.slice(0, 100)}" cannot be the name of a cluster: use ${rule}`);
  }
  if (name === embedded) throw new StatusError('AlreadyExists', `"${name}" is the cluster that Pilothouse itself runs`);
}

/** What a cluster may be called after a context: the first of its label, label-2, label-3 … that `isFree`. */
export function clusterNameFor(context: string, isFree: (name: string) => boolean): string {
  const base = labelOf(context, longest) || 'cluster';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const name = labelOf(base, longest - suffix.length) + suffix;
    if (isFree(name)) return name;
  }
}

function labelOf(text: string, length: number): string {
  const replaced = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  return replaced.slice(0, length).replace(/-$/, '');
}
