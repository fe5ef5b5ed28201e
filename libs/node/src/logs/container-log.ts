import type { LogLine } from './log-line.ts';

/** The log of one run of a container. */
export interface ContainerLog {
  /** From the oldest line that is kept on; `tail` lines from the end. */
  read(options?: { readonly tail?: number | undefined }): AsyncIterable<LogLine>;
  /** As `read`, and then what is written, until the container has ended or the signal aborts. */
  follow(options: { readonly tail?: number | undefined; readonly signal: AbortSignal }): AsyncIterable<LogLine>;
}
