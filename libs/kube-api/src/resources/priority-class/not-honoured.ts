import { except, type NotHonoured } from '../not-honoured.ts';

/** Relative to a PriorityClass. */
export const priorityClassNotHonoured: readonly NotHonoured[] = [
  { path: 'value', why: 'Pods get it, and are scheduled as they come' },
  { path: 'preemptionPolicy', why: 'no Pod gives way to another', ...except('Never'), quiet: true },
];
