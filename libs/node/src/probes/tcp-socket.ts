import { connect } from 'node:net';
import { dialError } from './dial-error.ts';
import type { ProbeResult } from './probe-result.ts';

/** Healthy: the port takes a connection within the time. */
export function probeTcp(host: string, port: number, timeoutMs: number): Promise<ProbeResult> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (healthy: boolean, output: string) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ healthy, output });
    };
    const timer = setTimeout(() => end(false, `dial tcp ${host}:${port}: i/o timeout`), timeoutMs);
    socket.once('connect', () => end(true, ''));
    socket.on('error', (error) => end(false, dialError(error, `${host}:${port}`)));
  });
}
