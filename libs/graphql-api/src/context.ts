import type { Accounts } from '@pilothouse/access/accounts';
import type { Audit } from '@pilothouse/access/audit';
import type { User } from '@pilothouse/access/user';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Access } from './access/access.ts';
import type { ClusterAdministration } from './cluster-administration.ts';
import type { ClusterHandle } from './cluster-handle.ts';
import type { ExecSessions } from './modules/pods/exec/exec-sessions.ts';

/** What the whole API works with; the same for every request. */
export interface GraphqlDeps {
  /** By name; they come and go. */
  readonly clusters: ReadonlyMap<string, ClusterHandle>;
  readonly accounts: Accounts;
  readonly audit: Audit;
  readonly administration: ClusterAdministration;
  readonly execSessions: ExecSessions;
  /** Keyed hash of a Secret's value. */
  readonly fingerprint: (value: string) => string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The session of one client: a browser with its cookie, or a program with its token. */
export interface ClientSession {
  /** Address, for the limits on signing in and for the audit. */
  readonly origin: string;
  readonly cookie: string | undefined;
  /** Sets, or with undefined clears, the session cookie. Does nothing where no header can be sent (WebSocket). */
  setCookie(cookie: { readonly value: string; readonly expiresAt: Date } | undefined): void;
}

/** What a resolver is handed; made anew for each operation. */
export interface GraphqlContext extends GraphqlDeps {
  /** Undefined: nobody is signed in. */
  readonly user: User | undefined;
  readonly access: Access;
  readonly client: ClientSession;
}
