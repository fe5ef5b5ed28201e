import { createServer, type Server as HttpsServer } from 'node:https';
import type { Authenticator, RuleAuthorizer } from '@pilothouse/access/authorizer';
import { createServiceAccountTokens } from '@pilothouse/access/service-account-tokens';
import { internalUser, type User } from '@pilothouse/access/user';
import type { Client } from '@pilothouse/kube-client/client';
import type { UsageSource } from '@pilothouse/kube-model/usage-sample';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import { bootstrapCluster } from './bootstrap.ts';
import type { Certificates } from './certificates.ts';
import { createServedKinds } from './discovery/served-kinds.ts';
import { serverVersion } from './discovery/version.ts';
import { createAuthentication } from './http/authentication.ts';
import { createFormats } from './http/choose-format.ts';
import { createRequestListener } from './http/request-listener.ts';
import { createDiscoveryDocuments } from './http/serve-discovery.ts';
import { serveUpgrade } from './http/serve-upgrade.ts';
import type { Server } from './http/server-deps.ts';
import { createLocalClient } from './local-client.ts';
import { metricsKinds } from './metrics/metrics-kinds.ts';
import type { PodsRunAs } from './resources/field-tables.ts';
import { createServiceAllocators } from './resources/service/allocators.ts';
import { createIdentify } from './service-accounts/identify.ts';
import type { Api } from './verbs/api.ts';

export interface KubeApiOptions {
  readonly store: ClusterStore;
  readonly authorizer: RuleAuthorizer;
  readonly authenticator: Pick<Authenticator, 'bearer'>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Range of Services' addresses: `10.96.0.0/16`. */
  readonly serviceCidr: string;
  /** Signs the tokens of ServiceAccounts: P-256, PKCS #8, PEM. */
  readonly signingKey: string;
  /** Proves to a node's own server that it is this API that asks. */
  readonly nodeToken: string;
  /**
   * Whether the embedded cluster's own controllers and nodes act on the objects, so that writes are answered with
   * warnings of what those do not honour. An API that runs alone cannot know who acts.
   */
  readonly warnsNotHonoured: boolean;
  /** Which tells what that is; processes unless given. */
  readonly podsRunAs?: PodsRunAs | undefined;
  /** What nodes and pods use: the group metrics.k8s.io is served of it. Undefined where nobody looks. */
  readonly usage?: UsageSource | undefined;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly certificates: Certificates;
}

export interface Listening {
  /** `https://127.0.0.1:6443` */
  readonly url: string;
  close(): Promise<void>;
}

/** The Kubernetes API of one embedded cluster. */
export interface KubeApi {
  /** As `/version` tells it: `v1.36.0+pilothouse`. */
  readonly version: string;
  /** The API in this process, as `user` may use it. */
  client(user: User): Client;
  listen(options: ListenOptions): Promise<Listening>;
  /** Makes what every cluster begins with. Once it `listen`s, the Service `kubernetes` leads here. */
  bootstrap(): Promise<void>;
  close(): Promise<void>;
}

export function createKubeApi(options: KubeApiOptions): KubeApi {
  const { clock, logger, nodeToken, serviceCidr, usage } = options;
  const tokens = createServiceAccountTokens(options);
  const identify = createIdentify({ ...options, tokens });
  const kinds = createServedKinds(options.store, usage && metricsKinds);
  const api: Api = { ...options, kinds, tokens, identify, allocators: createServiceAllocators(serviceCidr) };
  const bearer = async (token: string) => (await identify(token, [tokens.issuer]))?.user;
  const authentication = createAuthentication({ bearer }, clock);
  const formats = createFormats(clock);
  const documents = createDiscoveryDocuments(kinds);
  const server: Server = { api, formats, documents, authentication, clock, logger, nodeToken, usage };
  const listening = new Set<Listening>();
  let endpoint: { address: string; port: number } | undefined;
  let bootstrapped = false;
  const bootstrap = async () => {
    await bootstrapCluster(createLocalClient(api, internalUser('system:apiserver')), {
      serviceCidr,
      endpoint,
      metrics: usage !== undefined,
    });
    bootstrapped = true;
  };
  return {
    version: serverVersion.gitVersion,
    client: (user) => createLocalClient(api, user),
    async listen(listen) {
      const opened = await open(server, listen);
      const { hostname, port } = new URL(opened.url);
      endpoint = { address: hostname, port: Number(port) };
      listening.add(opened);
      if (bootstrapped) await bootstrap();
      return opened;
    },
    bootstrap,
    async close() {
      await Promise.all([...listening].map((one) => one.close()));
      listening.clear();
    },
  };
}

/** Idle connections are kept this long: kubectl and client libraries use them again. */
const keepAlive = 120_000;

async function open(server: Server, { host, port, certificates }: ListenOptions): Promise<Listening> {
  const https = createServer(
    { key: certificates.key, cert: certificates.certificate, keepAliveTimeout: keepAlive, requestTimeout: 0 },
    createRequestListener(server),
  );
  https.headersTimeout = 60_000;
  https.on('upgrade', (request, socket, head) => void serveUpgrade(server, request, socket, head));
  https.on('tlsClientError', (error) => server.logger.debug({ err: error }, 'TLS handshake failed'));
  await new Promise<void>((resolve, reject) => {
    https.once('error', reject);
    https.listen(port, host, resolve);
  });
  const address = https.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return { url: `https://${host}:${bound}`, close: () => close(https) };
}

/** Watches never end by themselves: connections are closed with the server. */
function close(https: HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    https.close(() => resolve());
    https.closeAllConnections();
  });
}
