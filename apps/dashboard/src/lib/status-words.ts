/** Status words that have a translation; all others are terms and stay as kubectl shows them. */
export const statusWords = [
  'Available',
  'Progressing',
  'Degraded',
  'Pending',
  'Paused',
  'ScaledToZero',
  'Ready',
  'NotReady',
  'SchedulingDisabled',
  'Running',
  'Active',
  'Terminating',
  'Completed',
  'Complete',
  'Failed',
  'Error',
  'Suspended',
  'Scheduled',
  'Bound',
  'Lost',
  'Released',
  'Unknown',
  'NoNodes',
  'ContainerCreating',
  'PodInitializing',
] as const;

export type StatusWordKey = (typeof statusWords)[number];

export const isStatusWord = (word: string): word is StatusWordKey => statusWords.some((each) => each === word);
