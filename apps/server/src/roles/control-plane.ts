import { join } from 'node:path';
import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import { type Certificates, ensureCertificates } from '@pilothouse/kube-api/certificates';
import { createKubeApi, type KubeApi } from '@pilothouse/kube-api/kube-api';
import { writeKubeconfig } from '@pilothouse/kube-api/kubeconfig';
import type { Service } from '@pilothouse/kube-model/kinds';
import type { UsageSource } from '@pilothouse/kube-model/usage-sample';
import { type Addressing, detectAddressing } from '@pilothouse/network/addressing';
import type { ClusterStore } from '@pilothouse/store/store';
import { progress } from '../announce.ts';
import { randomSigningKey, randomToken, secretFile } from '../keys.ts';
import { claimPort } from '../listen.ts';
import { type Base, cluster, podsAre, reachable } from './base.ts';
import type { Identities } from './identities.ts';
import type { Storage } from './storage.ts';

export interface ControlPlane {
  readonly kubeApi: KubeApi;
  readonly addressing: Addressing;
  readonly certificates: Certificates;
  /** What node agents ask of those who want logs or exec; kept for those that run in processes of their own. */
  readonly nodeToken: string;
  readonly kubeconfig: string;
  /** Undefined where the role kube-api runs elsewhere. */
  readonly kubeUrl: string | undefined;
}

export interface ControlPlaneParts {
  readonly storage: Storage;
  readonly identities: Identities;
  readonly authorizer: RuleAuthorizer;
  /** Undefined where nobody looks at what nodes and pods use. */
  readonly usage: UsageSource | undefined;
}

/** The Kubernetes API over the store, with its namespaces, certificates and kubeconfig. */
export async function startControlPlane(base: Base, parts: ControlPlaneParts): Promise<ControlPlane> {
  const { environment, clock, logger, shutdown } = base;
  const { store } = parts.storage;
  const { accounts: authenticator } = parts.identities;
  const { authorizer, usage } = parts;
  progress('Kubernetes API');
  const serviceAddress = addressOfKubernetes(store);
  const addressing = await detectAddressing({
    directory: environment.dataDirectory,
    serviceAddress,
    pods: podsAre(environment.runtime),
  });
  const { serviceCidr } = addressing;
  const nodeToken = secretFile(environment.dataDirectory, 'node-token', randomToken);
  const warnsNotHonoured = environment.roles.has('controllers');
  const podsRunAs = podsAre(environment.runtime);
  const signingKey = secretFile(environment.dataDirectory, 'service-account-key', randomSigningKey);
  const secrets = { signingKey, nodeToken };
  const options = {
    store,
    authorizer,
    authenticator,
    clock,
    logger,
    serviceCidr,
    warnsNotHonoured,
    podsRunAs,
    usage,
    ...secrets,
  };
  const kubeApi = createKubeApi(options);
  shutdown.add('kube-api', () => kubeApi.close());
  await kubeApi.bootstrap();
  const hosts = [environment.host, '127.0.0.1', 'localhost', ...namesOfKubernetes(store)];
  const certificates = await ensureCertificates({ directory: join(environment.dataDirectory, 'pki'), hosts });
  const kubeconfig = join(environment.dataDirectory, 'kubeconfig');
  const kubeUrl = environment.roles.has('kube-api') ? await serve(base, kubeApi, certificates) : undefined;
  const { token } = parts.identities;
  if (kubeUrl) writeKubeconfig({ file: kubeconfig, server: kubeUrl, ca: certificates.ca, token, cluster });
  return { kubeApi, addressing, certificates, nodeToken, kubeconfig, kubeUrl };
}

/** What the database says of the range that Services have, if it has been used before. */
function addressOfKubernetes(store: ClusterStore): string | undefined {
  const key = { resource: 'services', namespace: 'default', name: 'kubernetes' };
  return store.get(key)?.parse<Service>().spec?.clusterIP;
}

/** By what pods call the API: the names of the Service `kubernetes`, and its address. */
function namesOfKubernetes(store: ClusterStore): string[] {
  const name = 'kubernetes.default.svc';
  const address = addressOfKubernetes(store);
  return ['kubernetes', 'kubernetes.default', name, `${name}.cluster.local`, ...(address ? [address] : [])];
}

async function serve({ environment, shutdown }: Base, kubeApi: KubeApi, certificates: Certificates): Promise<string> {
  const { host, kubePort: port } = environment;
  const listen = () => kubeApi.listen({ host, port, certificates });
  const server = await claimPort(host, port, 'PILOTHOUSE_KUBE_PORT', listen);
  shutdown.add('Kubernetes API', server.close);
  return reachable(server.url);
}
