import { StatusError } from '@pilothouse/kube-model/status-error';
import type { Target } from '../verbs/api.ts';
import { attributesOf } from '../verbs/authorize.ts';
import type { Exchange } from './exchange.ts';
import { actingUser } from './impersonation.ts';
import type { Server } from './server-deps.ts';

/** How often the credentials of an open stream are looked at again, milliseconds. */
const interval = 5_000;

export interface Checked {
  /** Whether the user still may; asked before each thing that is sent. Costs nothing while no rule changes. */
  allowed(): boolean;
  stop(): void;
}

/**
 * Of a stream that goes on after its request was allowed: calls `end` when the right to it goes, when the credentials
 * are no more, or when those who impersonate no longer may, within five seconds also where there is nothing to send.
 */
export function keepChecking(
  server: Pick<Server, 'api' | 'authentication' | 'clock' | 'logger'>,
  { request, user }: Pick<Exchange, 'request' | 'user'>,
  { verb, target, end }: { readonly verb: string; readonly target: Target; end(): void },
): Checked {
  const { authorizer } = server.api;
  const attributes = attributesOf(verb, target);
  let acting = user;
  let known = authorizer.rules();
  let allowed = true;

  function check(): boolean {
    const rules = authorizer.rules();
    if (rules !== known) {
      known = rules;
      allowed = authorizer.authorize(acting, attributes).allowed;
    }
    return allowed;
  }

  async function recheck(): Promise<void> {
    const { headers } = request;
    acting = actingUser(authorizer, await server.authentication.authenticate(headers.authorization), headers);
    if (!authorizer.authorize(acting, attributes).allowed) end();
  }

  function tick(): void {
    recheck().catch((error: unknown) => {
      if (error instanceof StatusError && (error.reason === 'Unauthorized' || error.reason === 'Forbidden')) end();
      else server.logger.warn({ err: error }, 'the rights of an open stream could not be looked at again');
    });
    cancel = server.clock.after(interval, tick);
  }
  let cancel = server.clock.after(interval, tick);

  return { allowed: check, stop: () => cancel() };
}
