import { pods } from '@pilothouse/kube-model/registry';
import { resourceKey } from '@pilothouse/kube-model/resource';
import { notFound, StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../../context.ts';
import type { ExecEvent, RequireFields, SubscriptionExecArgs } from '../../../generated/resolver-types.ts';
import { clusterOf, findObject } from '../../../reading/find-object.ts';
import { explainRefusal, sayFailure } from './exec-failure.ts';
import { terminalSize } from './exec-input.ts';
import { execTarget } from './exec-target.ts';

export type ExecArgs = RequireFields<SubscriptionExecArgs, 'stdin' | 'tty'>;

/** It travels as a part of an address, of which HTTP servers take no more than 16 KiB. */
const longestCommand = 12_000;

/** The program. Throws StatusError `BadRequest` for what is no command. */
function programOf(command: readonly string[]): string {
  const [program] = command;
  if (!program) throw new StatusError('BadRequest', 'a command has at least one word');
  if (command.some((word) => word.includes('\0'))) throw new StatusError('BadRequest', 'a command has no NUL in it');
  if (encodeURIComponent(command.join('&command=')).length > longestCommand) {
    throw new StatusError('BadRequest', 'the command is too long: send a script to the standard input of a shell');
  }
  return program;
}

function planOf({ tty, stdin, columns, rows }: ExecArgs, say: (error: string) => string) {
  const size = terminalSize(columns, rows);
  if (size && !tty) throw new StatusError('BadRequest', '`columns` and `rows` are for a terminal: ask for `tty` too');
  return { tty, stdin, size, say };
}

/**
 * Runs a command in a container. Who runs what is in the audit before it is started: when that cannot be written,
 * nothing is. Throws StatusError with a sentence when it cannot be run.
 */
export async function openExec(context: GraphqlContext, args: ExecArgs): Promise<AsyncIterableIterator<ExecEvent>> {
  const { namespace, pod: name, command, tty, stdin } = args;
  const user = context.access.requireUser();
  const cluster = clusterOf(context, args.cluster);
  context.access.require({ cluster, verb: 'create', resource: pods, subresource: 'exec', namespace, name });
  const program = programOf(command);
  const pod = findObject(context, cluster, pods, { namespace, name });
  if (!pod) throw notFound(pods, name);
  const container = execTarget(pod, args.container);
  const plan = planOf(args, (error) => sayFailure(error, program, container));
  return context.execSessions.open(user, plan, async () => {
    await context.audit.record({
      user,
      address: context.client.origin,
      action: 'pod.exec',
      cluster: cluster.name,
      resource: resourceKey(pods),
      namespace,
      name,
      detail: { container, command: command.join(' ') },
    });
    try {
      return await cluster.pods(user).exec({ namespace, pod: name, container }, { command, tty, stdin });
    } catch (error) {
      throw explainRefusal(error, cluster, pod);
    }
  });
}
