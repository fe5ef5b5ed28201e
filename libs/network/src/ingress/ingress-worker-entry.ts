import { runIngressWorker } from './ingress-worker.ts';

runIngressWorker();
