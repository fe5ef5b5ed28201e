import type { CronJob, Job } from '@pilothouse/kube-model/kinds';
import { cronJobs, jobs } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { GraphqlContext } from '../../context.ts';
import { type Refusal, refusalOf } from '../../errors/refusal-of.ts';
import type { NamedRef } from '../../generated/resolver-types.ts';
import { clusterOf } from '../../reading/find-object.ts';
import { type ChangeOptions, changeObject } from '../../writing/change-object.ts';
import { preconditionOf } from '../../writing/precondition.ts';

export interface Suspension extends ChangeOptions {
  readonly ref: NamedRef;
  readonly suspended: boolean;
}

const maxBulk = 200;

async function setSuspended<T extends CronJob | Job>(
  context: GraphqlContext,
  resource: Resource<T>,
  { ref, suspended, ...options }: Suspension,
) {
  const { namespace, name } = ref;
  const target = { cluster: clusterOf(context, ref.cluster), resource, namespace, name };
  const patch = { ...preconditionOf(options.expectedRevision), spec: { suspend: suspended } };
  return changeObject(context, target, options, (client, write) =>
    client.patch(resource, namespace, name, 'merge', patch, write),
  );
}

export async function suspendJob(context: GraphqlContext, suspension: Suspension) {
  const { view, ...rest } = await setSuspended(context, jobs, suspension);
  return { job: view, ...rest };
}

export async function suspendCronJob(context: GraphqlContext, suspension: Suspension) {
  const { view, ...rest } = await setSuspended(context, cronJobs, suspension);
  return { cronJob: view, ...rest };
}

type Payload = Awaited<ReturnType<typeof suspendCronJob>>;

interface BulkResult extends NamedRef {
  readonly payload?: Payload;
  readonly error?: Refusal;
}

/** One after the other; one that is refused does not stop the rest. Throws StatusError `BadRequest`. */
export async function suspendCronJobs(
  context: GraphqlContext,
  { refs, ...suspension }: Omit<Suspension, 'ref'> & { readonly refs: readonly NamedRef[] },
): Promise<BulkResult[]> {
  if (refs.length === 0 || refs.length > maxBulk) {
    throw new StatusError('BadRequest', `name from 1 to ${maxBulk} CronJobs`);
  }
  const results: BulkResult[] = [];
  for (const ref of refs) {
    try {
      results.push({ ...ref, payload: await suspendCronJob(context, { ...suspension, ref }) });
    } catch (error) {
      results.push({ ...ref, error: refusalOf(error) });
    }
  }
  return results;
}
