import type { GraphqlDeps } from '../context.ts';
import { authenticateOrNobody } from './authenticate.ts';
import { closeForNewRights, type SocketExtra } from './socket-connection.ts';

/** How often, milliseconds. */
const interval = 10_000;
/** The same of the clusters' rules, which are asked in memory. */
const rulesInterval = 1_000;
/** A close code: for good. */
const signedOut = 4401;

async function recheckSocket({ accounts }: GraphqlDeps, { credentials, user, socket }: SocketExtra): Promise<void> {
  if (!credentials || !user) return;
  const now = await authenticateOrNobody(accounts, credentials);
  if (!now) socket.close(signedOut, 'nobody is signed in any more');
  else if (JSON.stringify(now) !== JSON.stringify(user)) closeForNewRights(socket);
}

/** Closes sockets whose user has signed out, or whose rights are no longer those they were opened with. */
export function recheckRights(deps: GraphqlDeps, sockets: ReadonlySet<SocketExtra>): () => void {
  const { clock, logger } = deps;
  const tick = () => {
    for (const extra of sockets) {
      recheckSocket(deps, extra).catch((error: unknown) => {
        logger.warn({ err: error }, 'rights could not be looked at again');
      });
    }
    cancel = clock.after(interval, tick);
  };
  const tickRules = () => {
    for (const { rights, socket } of sockets) if (rights?.changed()) closeForNewRights(socket);
    cancelRules = clock.after(rulesInterval, tickRules);
  };
  let cancel = clock.after(interval, tick);
  let cancelRules = clock.after(rulesInterval, tickRules);
  return () => {
    cancel();
    cancelRules();
  };
}
