// An entry point of its own: built to dist/service-proxy-worker.js, which the service proxy starts as a thread.
import { runProxyWorker } from '@pilothouse/network/service-l4/proxy-worker';

runProxyWorker();
