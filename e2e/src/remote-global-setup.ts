import type { TestProject } from 'vitest/node';
import { startRemotePair } from './remote-pair.ts';

/** As global-setup; the cluster with the demo is another product's, and is looked at from here. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const pair = await startRemotePair({ demo: true });
  project.provide('product', pair.address);
  return () => pair.stop();
}
