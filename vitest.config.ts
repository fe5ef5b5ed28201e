import { defineConfig } from 'vitest/config';

/** As Node.js resolves it: with two copies of graphql in one process neither knows the other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
/** Waiting for a condition costs nothing when it is met; a busy machine must not make a test fail. */
const patient = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };
const ignored = ['**/node_modules/**', '**/dist/**', '**/.next/**'];

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
        },
      },
      {
        test: {
          name: 'dashboard',
          include: ['apps/dashboard/**/*.test.{ts,tsx}'],
          exclude: ignored,
        },
      },
      {
        // Journeys through the running product: `vitest run --project e2e`.
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: [...ignored, 'e2e/tests/remote-*.test.ts'],
          globalSetup: ['e2e/src/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // What goes through the dashboard or GraphQL once more, on the cluster of another product.
        test: {
          name: 'e2e-remote',
          include: ['e2e/tests/{accessibility,bad-graphql,browser-journeys,pod-journeys,screenshots,remote-*}.test.ts'],
          exclude: ignored,
          globalSetup: ['e2e/src/remote-global-setup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
  },
});
