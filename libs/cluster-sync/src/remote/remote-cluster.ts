import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import type { Client } from '@pilothouse/kube-client/client';
import type { ClusterCondition, MirroredKind } from '@pilothouse/kube-client/cluster-condition';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import type { PodStreams } from '@pilothouse/kube-client/pod-streams';
import type { KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import type { KubeObject } from '@pilothouse/kube-model/object';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Logger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import { type Usage, type UsageRecord, usageFrom } from '@pilothouse/store/usage/usage';
import { ClusterMirror } from '../mirror/cluster-mirror.ts';
import type { AuthorOf } from '../mirror/kind-writer.ts';
import { MetricsSampling } from '../usage/metrics-sampling.ts';
import { authoredClient } from './authored-client.ts';
import { Authors } from './authors.ts';
import { forbidden, guardClient } from './guarded-client.ts';
import { createLeaseStatuses } from './lease-statuses.ts';
import { shownSoon } from './shown-soon.ts';

/** Whom a request is made as: our user, or with undefined the kubeconfig's own. */
export type RequestUser = Pick<User, 'name' | 'groups'> | undefined;

/** A way to the API of one cluster. */
export interface ClusterConnection {
  readonly server: string;
  readonly transport: HttpTransport;
  client(user: RequestUser): Client;
  pods(user: RequestUser): PodStreams;
  close(): void;
}

export interface RemoteClusterOptions {
  readonly name: string;
  readonly connection: ClusterConnection;
  /** Whether what a user asks for is asked as that user. */
  readonly impersonate: boolean;
  readonly paused: boolean;
  readonly store: ClusterStore;
  /** Of its usage; closed with it. */
  readonly usage: UsageRecord;
  /** What our users may do, whoever the cluster takes us for. */
  readonly authorizer: RuleAuthorizer;
  readonly fingerprint: (value: string) => string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A Kubernetes cluster that is not ours, read from its mirror and written through its API. */
export class RemoteCluster {
  readonly name: string;
  readonly origin = 'remote';
  readonly server: string;
  readonly store: ClusterStore;
  readonly controllers: ControllerStatusSource;
  readonly usage: Usage;
  private readonly options: RemoteClusterOptions;
  private readonly authors: Authors;
  private readonly sampling: MetricsSampling;
  private running: ClusterMirror;
  private paused: boolean;
  /** Pauses, resumes and closes happen one after the other. */
  private turn: Promise<void> = Promise.resolve();

  constructor(options: RemoteClusterOptions) {
    this.options = options;
    this.name = options.name;
    this.server = options.connection.server;
    this.store = options.store;
    const { connection, usage, logger } = options;
    this.sampling = new MetricsSampling({
      transport: connection.transport,
      store: options.store,
      onSamples: (samples) => usage.onSamples(samples),
      clock: options.clock,
      logger: logger.child({ cluster: options.name }),
    });
    this.usage = usageFrom(usage, () => this.sampling.source());
    const { store, clock } = options;
    const asOf = () => this.running.condition().lastHeardAt ?? clock.now();
    this.controllers = createLeaseStatuses({ store, clock, asOf });
    this.paused = options.paused;
    this.authors = new Authors(options.clock);
    this.running = this.newMirror();
    if (!this.paused) this.start();
  }

  get authorizer(): RuleAuthorizer {
    return this.options.authorizer;
  }

  get kinds(): KindCatalogue {
    return this.running.kinds;
  }

  version(): string {
    return this.running.version();
  }

  client(user: User): Client {
    const { connection, authorizer } = this.options;
    const client = authoredClient(connection.client(this.requestUser(user)), this.authors, user.name);
    return guardClient(client, (attributes) => {
      const { allowed, reason } = authorizer.authorize(user, attributes);
      if (!allowed) throw forbidden(attributes, reason);
    });
  }

  pods(user: User): PodStreams {
    return this.options.connection.pods(this.requestUser(user));
  }

  condition(): ClusterCondition {
    const condition = this.running.condition();
    if (!this.paused) return condition;
    const sentence = 'Its mirror is paused: what is shown is from before. Resume it to go on.';
    return { ...condition, state: 'paused', sentence, lag: undefined };
  }

  mirror(): MirroredKind[] {
    const kinds = this.running.describe();
    if (!this.paused) return kinds;
    return kinds.map((kind) => ({ ...kind, state: 'paused', sentence: 'is paused', retryAt: undefined }));
  }

  async shows(resource: Resource, answer: DeepReadonly<KubeObject>): Promise<number | undefined> {
    const { store, clock } = this.options;
    const mirror = this.running.mirror(resourceKey(resource));
    if (!mirror || this.paused) return undefined;
    return (await shownSoon({ store, clock, mirror }, resource, answer)) ? store.revision() : undefined;
  }

  pause(): Promise<void> {
    return this.next(async () => {
      if (this.paused) return;
      this.paused = true;
      await this.stop();
    });
  }

  resume(): Promise<void> {
    return this.next(async () => {
      if (!this.paused) return;
      this.running = this.newMirror();
      this.start();
      this.paused = false;
    });
  }

  close(): Promise<void> {
    return this.next(async () => {
      if (!this.paused) await this.stop();
      this.paused = true;
      this.options.connection.close();
      await this.options.usage.close();
      await this.store.close();
    });
  }

  private start(): void {
    this.running.start();
    this.sampling.start();
  }

  private async stop(): Promise<void> {
    await Promise.all([this.running.stop(), this.sampling.stop()]);
  }

  private next(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private requestUser(user: User): RequestUser {
    return this.options.impersonate ? user : undefined;
  }

  private newMirror(): ClusterMirror {
    const { connection, store, fingerprint, clock, logger, name } = this.options;
    const { transport } = connection;
    const authorOf: AuthorOf = (change) => this.authors.of(change);
    const common = { store, transport, fingerprint, clock, authorOf };
    return new ClusterMirror({ ...common, logger: logger.child({ cluster: name }) });
  }
}
