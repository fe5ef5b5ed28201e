import type { TestProject } from 'vitest/node';
import { setup as setUpPostgres } from './postgres-global-setup.ts';

/** As the set-up of all tests with a database; those of GraphQL see their cluster as a remote one, mirrored. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('clusterOrigin', 'remote');
  return setUpPostgres(project);
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absent: embedded. */
    clusterOrigin?: 'remote';
  }
}
