import type { ExecEvent, Resolvers } from '../../../generated/resolver-types.ts';
import { readInput } from '../exec/exec-input.ts';
import { openExec } from '../exec/open-exec.ts';

export const exec: Pick<Resolvers, 'Mutation' | 'Subscription'> = {
  Mutation: {
    // Answered without waiting for anything: inputs stay in the order in which they arrive.
    execInput(_, args, { access, execSessions }) {
      execSessions.input(access.requireUser(), args.session, readInput(args));
      return true;
    },
  },
  Subscription: {
    exec: {
      subscribe: (_, args, context) => openExec(context, args),
      resolve: (event: ExecEvent) => event,
    },
  },
};
