// An entry point of its own: built to dist/ingress-worker.js, which Ingress starts as a thread.
import { runIngressWorker } from '@pilothouse/network/ingress/ingress-worker';

runIngressWorker();
