/** On a Job of a CronJob: for which time it was made, RFC 3339. */
export const scheduledAnnotation = 'batch.kubernetes.io/cronjob-scheduled-timestamp';

/** On a Job that was made of a CronJob's template by hand; its value is then `manual`. */
export const instantiateAnnotation = 'cronjob.kubernetes.io/instantiate';
