import { scheduleInWords } from '@pilothouse/kube-model/cron/schedule-in-words';
import { jobs } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../../context.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import type { CronJobView, JobView } from '../../../reading/kind-views.ts';
import { requirePageSize } from '../../../reading/list-arguments.ts';
import { controlledBy } from '../../../reading/owned-objects.ts';
import { imagesOf } from '../../rollouts/template.ts';
import { plannedRuns, scheduleFault, type When } from '../planned-runs.ts';

const whenOf = ({ object: { spec } }: CronJobView): When => ({
  schedule: spec?.schedule ?? '',
  timeZone: spec?.timeZone,
});
const createdAt = ({ object }: JobView) => Date.parse(object.metadata?.creationTimestamp ?? '') || 0;

/** Newest first. */
function jobsOf(context: GraphqlContext, view: CronJobView): JobView[] {
  return controlledBy(context, view, jobs).sort((a, b) => createdAt(b) - createdAt(a) || b.revision - a.revision);
}

const wordsOf = (when: When) => (scheduleFault(when) === undefined ? scheduleInWords(when.schedule) : undefined);

export const cronJob: Pick<Resolvers, 'CronJob' | 'Query'> = {
  Query: {
    previewSchedule(_, { schedule, timeZone, ...range }, { clock }) {
      const when = { schedule: schedule.trim(), timeZone };
      const nextRuns = plannedRuns(when, range, clock.now());
      return { words: wordsOf(when), error: scheduleFault(when), nextRuns };
    },
  },
  CronJob: {
    schedule: (view) => whenOf(view).schedule,
    timeZone: (view) => whenOf(view).timeZone,
    scheduleInWords: (view) => wordsOf(whenOf(view)) ?? whenOf(view).schedule,
    scheduleError: (view) => scheduleFault(whenOf(view)),
    suspended: ({ object }) => object.spec?.suspend ?? false,
    concurrencyPolicy: ({ object }) => object.spec?.concurrencyPolicy ?? 'Allow',
    nextRuns: (view, range, { clock }) => plannedRuns(whenOf(view), range, clock.now()),
    lastScheduleTime: ({ object }) => object.status?.lastScheduleTime,
    lastSuccessfulTime: ({ object }) => object.status?.lastSuccessfulTime,
    active: ({ object }) => object.status?.active?.length ?? 0,
    images: ({ object }) => imagesOf(object.spec?.jobTemplate.spec?.template),
    jobs(view, { first }, context) {
      requirePageSize(first);
      return jobsOf(context, view).slice(0, first);
    },
    lastRun: (view, _, context) => jobsOf(context, view)[0],
  },
};
