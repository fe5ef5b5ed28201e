import { randomBytes } from 'node:crypto';
import type { Kubectl } from './kubectl.ts';

/** A namespace of the test's own; `remove` does not wait until it has gone. */
export async function createNamespace(
  kubectl: Kubectl,
  prefix: string,
): Promise<{ name: string; remove(): Promise<void> }> {
  const name = `${prefix}-${randomBytes(3).toString('hex')}`;
  await kubectl(['create', 'namespace', name]);
  return {
    name,
    async remove() {
      await kubectl(['delete', 'namespace', name, '--wait=false', '--ignore-not-found']);
    },
  };
}
