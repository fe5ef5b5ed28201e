import { requireNodeVersion } from './workspace/node-version.mjs';

requireNodeVersion();
const { start } = await import('./launch/start.mjs');
await start({ dev: process.argv.includes('--dev') });
