import type { Resolvers } from '../../../generated/resolver-types.ts';
import { runCronJobNow } from '../run-now.ts';
import { suspendCronJob, suspendCronJobs, suspendJob } from '../suspend.ts';

export const jobMutations: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    runCronJobNow: (_, run, context) => runCronJobNow(context, run),
    setCronJobSuspended: (_, suspension, context) => suspendCronJob(context, suspension),
    setCronJobsSuspended: (_, suspension, context) => suspendCronJobs(context, suspension),
    setJobSuspended: (_, suspension, context) => suspendJob(context, suspension),
  },
};
