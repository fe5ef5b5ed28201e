import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Ingress } from '../../kinds.ts';
import { counted, type Health, health } from '../../status/health.ts';
import { ingressClassOf } from './ingress-class.ts';
import { type IngressSurroundings, ingressCertificates, ingressRoutes, routeProblem } from './routes.ts';

type IngressObject = DeepReadonly<Ingress>;

/** How an Ingress is, seen with what it leads to. */
export function ingressHealth(ingress: IngressObject, surroundings: IngressSurroundings): Health {
  if (ingress.metadata?.deletionTimestamp) return health('progressing', 'Terminating');
  return (
    unserved(ingress, surroundings) ??
    brokenRoutes(ingress, surroundings) ??
    missingSecret(ingress, surroundings) ??
    reached(ingress, surroundings)
  );
}

function unserved(ingress: IngressObject, surroundings: IngressSurroundings): Health | undefined {
  if (addressOf(ingress) !== undefined) return undefined;
  const name = ingressClassOf(ingress);
  if (name === undefined) return health('progressing', 'Pending', 'names no class, waits for an address');
  if (!surroundings.class(name)) return health('warning', 'NoClass', `class ${name} does not exist, nothing serves it`);
  return health('progressing', 'Pending', `waits for an address from class ${name}`);
}

function brokenRoutes(ingress: IngressObject, surroundings: IngressSurroundings): Health | undefined {
  const routes = ingressRoutes(ingress, surroundings);
  const problems = routes.flatMap((route) => routeProblem(route) ?? []);
  const [first] = problems;
  if (first === undefined) return undefined;
  const all = problems.length === routes.length;
  const share =
    routes.length === 1 ? 'its route is unanswered' : `${problems.length} of ${routes.length} routes unanswered`;
  return health(all ? 'failing' : 'warning', all ? 'Unreachable' : 'Degraded', `${share}, ${first}`);
}

function missingSecret(ingress: IngressObject, surroundings: IngressSurroundings): Health | undefined {
  const lost = ingressCertificates(ingress, surroundings).find(({ missing }) => missing);
  const why = `Secret ${lost?.secretName} does not exist, HTTPS shows a certificate that nobody trusts`;
  return lost && health('warning', 'NoCertificate', why);
}

function reached(ingress: IngressObject, surroundings: IngressSurroundings): Health {
  const routes = ingressRoutes(ingress, surroundings);
  const state = routes.some(({ state }) => state === undefined) ? 'unknown' : 'healthy';
  return health(
    state,
    state === 'healthy' ? 'Active' : '',
    `${counted(routes.length, 'route')} at ${addressOf(ingress)}`,
  );
}

function addressOf({ status }: IngressObject): string | undefined {
  const [first] = status?.loadBalancer?.ingress ?? [];
  return first?.ip ?? first?.hostname;
}
