import type { ContainerLog } from './logs/container-log.ts';

/** How much of the end of a log is looked at. */
const lastLines = 30;

/** What a container's last words say about a trap of processes that share one machine; undefined when they say nothing. */
export async function diagnoseExit(log: ContainerLog, podIp: string): Promise<string | undefined> {
  for await (const { text } of log.read({ tail: lastLines })) {
    if (!/EADDRINUSE|address (is )?already in use/i.test(text.toString('latin1'))) continue;
    return `The port it wants is taken at ${podIp}: a process that listens on all addresses (0.0.0.0) takes its port from every pod. Let each listen on its own address, $POD_IP.`;
  }
  return undefined;
}
