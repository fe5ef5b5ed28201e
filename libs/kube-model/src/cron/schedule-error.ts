/** Says in upstream's words why a schedule cannot be read. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
}
