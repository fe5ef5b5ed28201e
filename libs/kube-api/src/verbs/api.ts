import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import type { ServiceAccountTokens } from '@pilothouse/access/service-account-tokens';
import type { User } from '@pilothouse/access/user';
import type { AnyObject } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { ClusterStore } from '@pilothouse/store/store';
import type { ServedKinds } from '../discovery/served-kinds.ts';
import type { PodsRunAs } from '../resources/field-tables.ts';
import type { ServiceAllocators } from '../resources/service/allocators.ts';
import type { Identify } from '../service-accounts/identify.ts';

/** What every verb works with. The verbs know no transport: REST and the in-process client call the same ones. */
export interface Api {
  readonly store: ClusterStore;
  /** Those that are served now. */
  kinds(): ServedKinds;
  readonly authorizer: RuleAuthorizer;
  /** Who a bearer token stands for: for TokenReviews. */
  readonly identify: Identify;
  readonly tokens: ServiceAccountTokens;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly allocators: ServiceAllocators;
  /** Warn of what the embedded cluster does not honour: false where something else acts on the objects. */
  readonly warnsNotHonoured: boolean;
  /** Which tells what that is; processes unless given. */
  readonly podsRunAs?: PodsRunAs | undefined;
}

/** One addressed thing: a collection (no name), an object, or a subresource of one. */
export interface Target {
  readonly resource: Resource;
  /** Empty: cluster-scoped, or all namespaces. */
  readonly namespace: string;
  /** Empty: the collection. */
  readonly name: string;
  /** Empty: the object itself. */
  readonly subresource: string;
}

export type FieldValidation = 'Ignore' | 'Warn' | 'Strict';

/** Who asks, and how. */
export interface Caller {
  readonly user: User;
  readonly fieldManager: string | undefined;
  readonly dryRun: boolean;
  readonly fieldValidation: FieldValidation;
  /** Reaches the client as a `Warning` header. */
  warn(message: string): void;
}

/** An object that this request may write to: freshly parsed, shared with nobody. */
export type OwnedObject = AnyObject;

/** What admission of one request works with. */
export type Admitting = Pick<Api, 'allocators' | 'clock' | 'authorizer'> & Pick<Caller, 'user'>;

export const admittingFor = ({ allocators, clock, authorizer }: Api, { user }: Caller): Admitting => ({
  allocators,
  clock,
  authorizer,
  user,
});
