import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFingerprint } from './fingerprint.mjs';
import { installEnvironment } from './install.mjs';
import { buildRecords, root } from './paths.mjs';
import { runStep } from './step.mjs';

/**
 * What is built, from what, into what. `sources` may name more than is read: then turbo, which looks at contents,
 * finds that there is nothing to do.
 */
const products = [
  {
    name: 'server',
    package: '@pilothouse/server',
    sources: ['apps/server', 'libs', 'prisma', 'package-lock.json', 'tsconfig.base.json'],
    output: 'apps/server/dist/main.js',
  },
  {
    name: 'dashboard',
    package: '@pilothouse/dashboard',
    sources: ['apps/dashboard', 'package-lock.json', 'tsconfig.base.json'],
    output: 'apps/dashboard/.next/BUILD_ID',
  },
];

/**
 * Builds what is stale.
 *
 * @param {readonly string[]} [names] all products by default
 */
export async function buildProducts(names = products.map(({ name }) => name)) {
  const stale = products
    .filter((product) => names.includes(product.name))
    .map(measure)
    .filter(isStale);
  if (stale.length === 0) return;
  const filters = stale.map((product) => `--filter=${product.package}`);
  await runStep(
    `Building ${stale.map(({ name }) => name).join(' and ')}${stale.some(isNew) ? ' (first run: a minute or two)' : ''}`,
    [join(root, 'node_modules/.bin/turbo'), 'run', 'build', ...filters, '--output-logs=errors-only'],
    { env: { ...installEnvironment(), NEXT_TELEMETRY_DISABLED: '1' } },
  );
  mkdirSync(buildRecords, { recursive: true });
  for (const product of stale) writeFileSync(recordOf(product), product.fingerprint);
}

function measure(product) {
  return { ...product, fingerprint: quickFingerprint(product.sources) };
}

function isStale(product) {
  return isNew(product) || readFileSync(recordOf(product), 'utf8') !== product.fingerprint;
}

function isNew(product) {
  return !existsSync(join(root, product.output)) || !existsSync(recordOf(product));
}

function recordOf({ name }) {
  return join(buildRecords, `built-${name}`);
}
