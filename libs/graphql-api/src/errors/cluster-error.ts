import type { StatusReason } from '@pilothouse/kube-model/status-error';
import { GraphQLError } from 'graphql';
import { errorCodes } from './to-graphql-error.ts';

/** An expected failure of some of the clusters that were asked: `extensions.clusters` names them. */
export function clusterError(reason: StatusReason, clusters: readonly string[], message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: errorCodes[reason], reason, clusters } });
}
