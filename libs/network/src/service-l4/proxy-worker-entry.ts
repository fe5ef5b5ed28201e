import { runProxyWorker } from './proxy-worker.ts';

runProxyWorker();
