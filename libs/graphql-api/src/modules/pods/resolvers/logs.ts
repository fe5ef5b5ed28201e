import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../../context.ts';
import { requireCluster } from '../../../errors/cluster-ended.ts';
import type {
  LogLine,
  LogTail,
  QueryLogsArgs,
  RequireFields,
  Resolvers,
  SubscriptionPodLogsArgs,
} from '../../../generated/resolver-types.ts';
import { clusterOf } from '../../../reading/find-object.ts';
import { eventStream } from '../../../subscriptions/event-stream.ts';
import { logLines } from '../log-lines.ts';
import { openLog } from '../read-logs.ts';

const maxLines = 10_000;
const maxBytes = 8 * 1024 * 1024;

function tailOf(tailLines: number): number {
  if (tailLines < 0 || tailLines > maxLines) {
    throw new StatusError('BadRequest', `\`tailLines\` is from 0 to ${maxLines}`);
  }
  return tailLines;
}

type TailArgs = RequireFields<QueryLogsArgs, 'previous' | 'tailLines'>;

async function readTail(context: GraphqlContext, args: TailArgs): Promise<LogTail> {
  const { previous, sinceSeconds } = args;
  const options = { previous, tailLines: tailOf(args.tailLines), limitBytes: maxBytes };
  const { container, bytes } = await openLog(context, args, { ...options, sinceSeconds: sinceSeconds ?? undefined });
  const lines: LogLine[] = [];
  for await (const some of logLines(bytes)) lines.push(...some);
  return { container, lines };
}

type FollowArgs = RequireFields<SubscriptionPodLogsArgs, 'follow' | 'previous' | 'tailLines'>;

function followLog(context: GraphqlContext, args: FollowArgs) {
  const { follow, previous } = args;
  const tailLines = tailOf(args.tailLines);
  return eventStream(async function* (signal) {
    const cluster = clusterOf(context, args.cluster);
    try {
      const { container, bytes } = await openLog(context, args, { follow, previous, tailLines, signal });
      for await (const lines of logLines(bytes)) yield { podLogs: { container, lines, end: false } };
      requireCluster(context, cluster);
      yield { podLogs: { container, lines: [], end: true } };
    } catch (error) {
      if (signal.aborted) return;
      requireCluster(context, cluster);
      throw error;
    }
  });
}

export const logs: Pick<Resolvers, 'Query' | 'Subscription'> = {
  Query: { logs: (_, args, context) => readTail(context, args) },
  Subscription: { podLogs: { subscribe: (_, args, context) => followLog(context, args) } },
};
