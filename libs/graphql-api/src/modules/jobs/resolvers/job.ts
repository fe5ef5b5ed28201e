import { cronJobs, pods } from '@pilothouse/kube-model/registry';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { findOwner } from '../../../reading/find-owner.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { imagesOf } from '../../rollouts/template.ts';
import { durationOf, finishedAt, isManual, jobSentence, resultOf, scheduledAt } from '../job-run.ts';

export const job: Pick<Resolvers, 'Job'> = {
  Job: {
    result: resultOf,
    sentence: (view, _, { clock }) => jobSentence(view, clock.now()),
    suspended: ({ object }) => object.spec?.suspend ?? false,
    completions: ({ object }) => object.spec?.completions,
    parallelism: ({ object }) => object.spec?.parallelism ?? 1,
    active: ({ object }) => object.status?.active ?? 0,
    succeeded: ({ object }) => object.status?.succeeded ?? 0,
    failed: ({ object }) => object.status?.failed ?? 0,
    startedAt: ({ object }) => object.status?.startTime,
    finishedAt,
    duration(view, _, { clock }) {
      const ms = durationOf(view, clock.now());
      return ms === undefined ? undefined : ms / 1000;
    },
    images: ({ object }) => imagesOf(object.spec?.template),
    pods: (view, _, context) => controlledBy(context, view, pods),
    cronJob: (view, _, context) => findOwner(context, view, cronJobs),
    scheduledAt,
    manual: isManual,
  },
};
