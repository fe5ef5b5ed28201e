import type { JobResult } from '@/graphql/generated/graphql.ts';
import type { State } from '@/lib/state.ts';

/** The state that the result of a Job is shown as. */
export const resultState: Record<JobResult, State> = {
  SUCCEEDED: 'healthy',
  FAILED: 'failing',
  RUNNING: 'progressing',
  WAITING: 'progressing',
  SUSPENDED: 'off',
};
