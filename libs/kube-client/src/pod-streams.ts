import type { ContainerAddress, ExecOptions, ExecSession, LogOptions } from './node-server-client.ts';

/** What runs in pods, as one user reaches it. Every method throws StatusError for an answer that is a failure. */
export interface PodStreams {
  /** Bytes as they are written; ends with the log, or never when followed until the signal aborts. */
  logs(container: ContainerAddress, options?: LogOptions): Promise<AsyncIterable<Buffer>>;
  exec(container: ContainerAddress, options: ExecOptions): Promise<ExecSession>;
}
