import { requireNodeVersion } from './workspace/node-version.mjs';

requireNodeVersion();
const { test } = await import('./check/test.mjs');
process.exitCode = await test(process.argv.slice(2));
