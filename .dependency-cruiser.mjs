import { readFileSync } from 'node:fs';

/** Who may import whom: see docs/import-ranks.json. Packages of one rank never import each other. */
const { ranks, testOnly, apart } = JSON.parse(readFileSync(new URL('docs/import-ranks.json', import.meta.url), 'utf8'));

const folder = (name) => `^${name}/`;
const testCode = '\\.test\\.tsx?$|^testing/|^e2e/|\\.contract\\.ts$';

/** Packages without a file to run. */
const typesOnly = '^@graphql-typed-document-node/core$';

const rankRules = ranks.flatMap((packages, rank) =>
  packages.map((name) => {
    const allowed = [name, ...ranks.slice(0, rank).flat()];
    return {
      name: `${name}-imports-only-lower-ranks`,
      comment: `${name} may import ${allowed.slice(1).join(', ') || 'no other package of ours'}`,
      severity: 'error',
      from: { path: folder(name), pathNot: testCode },
      to: { path: '^(apps|libs)/', pathNot: allowed.map(folder) },
    };
  }),
);

const apartRules = apart.map((name) => ({
  name: `${name}-stands-apart`,
  comment: `${name} and the rest of the code know each other only over the network`,
  severity: 'error',
  from: { path: folder(name) },
  to: { path: '^(apps|libs|testing|e2e)/', pathNot: folder(name) },
}));

export default {
  forbidden: [
    ...rankRules,
    ...apartRules,
    {
      name: 'real-clusters-are-known-by-their-api-only',
      comment: 'libs/cluster-sync reaches a cluster by what Kubernetes publishes: our own server is no exception to it',
      severity: 'error',
      from: { path: folder('libs/cluster-sync'), pathNot: testCode },
      to: { path: ['libs/kube-api', 'libs/controllers', 'libs/node', 'libs/graphql-api', 'apps'].map(folder) },
    },
    {
      name: 'test-code-stays-in-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: testCode },
      to: { path: testOnly.map(folder) },
    },
    {
      name: 'controllers-do-not-know-each-other',
      comment: 'A kind of libs/controllers imports its own folder and the runtime',
      severity: 'error',
      from: { path: '^libs/controllers/src/([^/]+)/', pathNot: ['^libs/controllers/src/runtime/', testCode] },
      to: {
        path: '^libs/controllers/src/[^/]+/',
        pathNot: ['^libs/controllers/src/$1/', '^libs/controllers/src/(runtime|shared|pod)/'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'Types may go round; what runs may not',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'installed-and-declared',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [testCode, '\\.config\\.[cm]?[jt]s$|/(codegen|build)\\.'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: typesOnly } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|\\.next|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: 'scripts/gates/import-aliases.config.mjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
