import type { GraphqlDeps } from '../context.ts';
import { authenticateOrNobody } from './authenticate.ts';
import type { SocketExtra } from './socket-connection.ts';

/** How often, milliseconds. */
const interval = 10_000;
/** Close codes. The first is for good, the second asks to connect again. */
const signedOut = 4401;
const rightsChanged = 4291;

async function recheckSocket({ accounts }: GraphqlDeps, { credentials, user, socket }: SocketExtra): Promise<void> {
  if (!credentials || !user) return;
  const now = await authenticateOrNobody(accounts, credentials);
  if (!now) socket.close(signedOut, 'nobody is signed in any more');
  else if (JSON.stringify(now) !== JSON.stringify(user)) {
    socket.close(rightsChanged, 'your rights have changed: connect again');
  }
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
  let cancel = clock.after(interval, tick);
  return () => cancel();
}
