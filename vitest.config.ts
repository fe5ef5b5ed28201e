import { defineConfig } from 'vitest/config';

/** As Node.js resolves it: with two copies of graphql in one process neither knows the other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
/** Waiting for a condition costs nothing when it is met; a busy machine must not make a test fail. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };
const ignored = ['**/node_modules/**', '**/dist/**', '**/.next/**'];
/** Their files leave nothing behind in a process: each module is loaded once a worker, not once a file. */
const together = { isolate: false };
/**
 * Many processes on two cores: what fails is tried once more, and the last lines of `npm test` name it. Not where a failure may be
 * a request that was lost: tests under load and of lost nodes say `retry: 0`.
 */
const withProcesses = { retry: 1 };
/** Files of one project share a product, nodes and all. */
const oneAtATime = { ...withProcesses, fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 };

const browserJourneys = ['e2e/tests/{accessibility,screenshots,*-journeys}.test.ts'];
const ownProducts = [
  'e2e/tests/{crashed-server,docker-*,everything-through-the-api,ingress-node-loss,javascript-informer,joined-volumes,killed-postgres,node-loss,sealed-secrets,start-and-stop,top-node-loss}.test.ts',
];
const onRemoteClusters = ['e2e/tests/remote-*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{apps,libs,testing,scripts}/**/*.test.{ts,tsx,mjs}'],
          exclude: [...ignored, '**/*.pg.test.ts', 'apps/dashboard/**'],
          ...patient,
          ...together,
        },
      },
      {
        resolve,
        test: {
          name: 'postgres',
          include: ['{apps,libs,testing}/**/*.pg.test.ts'],
          exclude: ignored,
          globalSetup: ['testing/src/postgres-global-setup.ts'],
          ...patient,
          ...withProcesses,
        },
      },
      {
        // The tests of GraphQL once more, over a cluster that is not ours: mirrored, and written over TLS.
        resolve,
        test: {
          name: 'remote',
          include: ['libs/graphql-api/**/*.pg.test.ts'],
          exclude: [...ignored, '**/multi-cluster-*.pg.test.ts', '**/{access,clusters}/*.pg.test.ts'],
          globalSetup: ['testing/src/remote-global-setup.ts'],
          ...patient,
          ...withProcesses,
        },
      },
      {
        test: {
          name: 'dashboard',
          include: ['apps/dashboard/**/*.test.{ts,tsx}'],
          exclude: ignored,
          ...together,
        },
      },
      {
        // kubectl, helm and client libraries on one running product: `vitest run --project e2e`.
        test: {
          name: 'e2e',
          include: ['e2e/tests/*.test.ts'],
          exclude: [...ignored, ...browserJourneys, ...ownProducts, ...onRemoteClusters],
          globalSetup: ['e2e/src/global-setup.ts'],
          ...oneAtATime,
        },
      },
      {
        // A browser on one running product.
        test: {
          name: 'e2e-browser',
          include: browserJourneys,
          exclude: ignored,
          globalSetup: ['e2e/src/global-setup.ts'],
          ...oneAtATime,
        },
      },
      {
        // Tests that start products of their own, to kill them or to look at their end.
        test: { name: 'e2e-own', include: ownProducts, exclude: ignored, ...oneAtATime },
      },
      {
        // What goes through the dashboard or GraphQL once more, on the cluster of another product.
        test: {
          name: 'e2e-remote',
          include: [
            ...onRemoteClusters,
            'e2e/tests/{accessibility,bad-graphql,browser-journeys,pod-journeys,rollout-journeys,screenshots,usage-journeys}.test.ts',
          ],
          exclude: ignored,
          globalSetup: ['e2e/src/remote-global-setup.ts'],
          ...oneAtATime,
        },
      },
    ],
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
  },
});
