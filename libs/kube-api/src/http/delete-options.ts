import type { DeleteOptions } from '@pilothouse/kube-client/client';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { type JsonRecord, recordAt } from '../json-record.ts';
import type { Deletion } from '../verbs/delete.ts';
import { readBody } from './body.ts';
import { decodeObject, mediaType } from './decode-body.ts';
import { type Exchange, isDryRun } from './exchange.ts';

const policies = ['Orphan', 'Background', 'Foreground'] as const;

export interface ReadDeletion extends Deletion {
  readonly dryRun: boolean;
}

/** metav1.DeleteOptions, from the body (JSON, YAML or protobuf) or, without one, from the query. */
export async function readDeletion(exchange: Exchange): Promise<ReadDeletion> {
  const body = await readBody(exchange.request);
  if (body.length > 0) return deletionOf(decodeObject(body, mediaType(exchange.request)));
  const { query } = exchange;
  return deletionOf({
    gracePeriodSeconds: query.integer('gracePeriodSeconds', -1),
    propagationPolicy: query.text('propagationPolicy'),
    orphanDependents: query.optionalFlag('orphanDependents'),
    dryRun: query.all('dryRun'),
  });
}

/** Throws BadRequest for values that DeleteOptions does not have. */
export function deletionOf(options: JsonRecord): ReadDeletion {
  const { gracePeriodSeconds, dryRun } = options;
  if (gracePeriodSeconds !== undefined && gracePeriodSeconds !== null && !Number.isInteger(gracePeriodSeconds)) {
    throw new StatusError('BadRequest', 'gracePeriodSeconds must be a whole number of seconds');
  }
  const preconditions = preconditionsOf(options);
  const propagationPolicy = policyOf(options);
  return {
    ...(typeof gracePeriodSeconds === 'number' && { gracePeriodSeconds }),
    ...(propagationPolicy && { propagationPolicy }),
    ...(preconditions && { preconditions }),
    dryRun: isDryRun(Array.isArray(dryRun) ? dryRun : []),
  };
}

function policyOf({ propagationPolicy, orphanDependents }: JsonRecord): Deletion['propagationPolicy'] {
  if (propagationPolicy === undefined || propagationPolicy === null) {
    return orphanDependents === true ? 'Orphan' : orphanDependents === false ? 'Background' : undefined;
  }
  const found = policies.find((policy) => policy === propagationPolicy);
  if (found) return found;
  throw new StatusError(
    'BadRequest',
    `invalid propagationPolicy ${JSON.stringify(propagationPolicy)}: must be one of Orphan, Background, Foreground`,
  );
}

function preconditionsOf(options: JsonRecord): DeleteOptions['preconditions'] {
  const { uid, resourceVersion } = recordAt(options, 'preconditions') ?? {};
  if (uid === undefined && resourceVersion === undefined) return undefined;
  return {
    ...(typeof uid === 'string' && { uid }),
    ...(typeof resourceVersion === 'string' && { resourceVersion }),
  };
}
