import type { EndpointSlice, Ingress, Secret, Service } from '@pilothouse/kube-model/kinds';
import {
  type BackendService,
  backendSentence,
  backendState,
  type IngressBackend,
} from '@pilothouse/kube-model/kinds/ingress/backend';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { IngressObject } from './ingress-status.ts';
import type { IngressThread } from './ingress-thread.ts';
import type { Backend } from './messages.ts';
import { type CertificateProblem, planCertificates } from './plan-certificates.ts';
import { backendId, planRoutes } from './plan-routes.ts';

/** The cluster as it is. */
export interface IngressView {
  /** Those that are served here. */
  served(): readonly IngressObject[];
  secret(namespace: string, name: string): DeepReadonly<Secret> | undefined;
  service(namespace: string, name: string): DeepReadonly<Service> | undefined;
  slices(namespace: string, service: string): readonly DeepReadonly<EndpointSlice>[];
}

interface Wanted {
  readonly namespace: string;
  readonly service: BackendService | undefined;
}

/** Tells the thread what has changed, and nothing else. */
export class IngressSync {
  private readonly view: IngressView;
  private readonly thread: Pick<IngressThread, 'setRoutes' | 'setCertificates' | 'setBackend' | 'forget'>;
  private wanted: ReadonlyMap<string, Wanted> = new Map();
  private readonly sent = new Map<string, string>();

  constructor(view: IngressView, thread: IngressSync['thread']) {
    this.view = view;
    this.thread = thread;
  }

  /** Of Ingresses, classes or Secrets that changed. What is wrong with certificates is for the caller to tell. */
  all(): readonly CertificateProblem[] {
    const served = this.view.served();
    this.wanted = backendsOf(served);
    // A route must never lead to a backend that the thread does not know yet.
    for (const id of this.wanted.keys()) this.backend(id);
    const routes = planRoutes(served);
    this.send('routes', routes, () => this.thread.setRoutes(routes));
    const { certificates, problems } = planCertificates(served, this.view.secret);
    this.send('certificates', certificates, () => this.thread.setCertificates(certificates));
    for (const key of this.sent.keys()) {
      if (!key.includes('/') || this.wanted.has(key)) continue;
      this.sent.delete(key);
      this.thread.forget(key);
    }
    return problems;
  }

  /** Of a Service that changed, itself or its endpoints; its key. */
  service(key: string): void {
    for (const id of this.wanted.keys()) if (id.startsWith(`${key}:`)) this.backend(id);
  }

  private backend(id: string): void {
    const wanted = this.wanted.get(id);
    if (!wanted) return;
    const { namespace, service } = wanted;
    const state = backendState(service, {
      service: service && this.view.service(namespace, service.name),
      slices: service ? this.view.slices(namespace, service.name) : [],
    });
    const problem = state.problem && `${backendSentence(state.problem, id)}.`;
    const backend: Backend = { id, endpoints: state.endpoints, problem };
    this.send(id, backend, () => this.thread.setBackend(backend));
  }

  private send(key: string, content: unknown, tell: () => void): void {
    const text = JSON.stringify(content);
    if (this.sent.get(key) === text) return;
    this.sent.set(key, text);
    tell();
  }
}

function backendsOf(ingresses: readonly DeepReadonly<Ingress>[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const ingress of ingresses) {
    const { rules = [], defaultBackend } = ingress.spec ?? {};
    const named: IngressBackend[] = rules.flatMap(({ http }) => (http?.paths ?? []).map(({ backend }) => backend));
    for (const backend of defaultBackend ? [...named, defaultBackend] : named) {
      wanted.set(backendId(ingress, backend), {
        namespace: ingress.metadata?.namespace ?? '',
        service: backend.service,
      });
    }
  }
  return wanted;
}
