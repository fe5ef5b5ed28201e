import type { User } from '@pilothouse/access/user';
import { createAccess } from './access/access.ts';
import type { ClientSession, GraphqlContext, GraphqlDeps } from './context.ts';

/** What the resolvers of one operation are handed. */
export function createContext(deps: GraphqlDeps, user: User | undefined, client: ClientSession): GraphqlContext {
  return { ...deps, user, access: createAccess(user), client };
}
