import { type Clock, delay } from '@pilothouse/std/clock';
import type { ContainerKey, Driver } from '../drivers/driver.ts';
import type { Container, LifecycleHandler, Probe } from '../pod-types.ts';
import { probeExec } from './exec-command.ts';
import { probeGrpc } from './grpc-health.ts';
import { probeHttp } from './http-get.ts';
import type { ProbeResult } from './probe-result.ts';
import { probeTcp } from './tcp-socket.ts';

export interface HandlerContext {
  readonly driver: Driver;
  readonly clock: Clock;
  readonly key: ContainerKey;
  readonly container: Container;
  readonly podIp: string;
}

/** Does once what a probe or a lifecycle hook says. */
export async function runHandler(
  handler: Probe | LifecycleHandler,
  timeoutMs: number,
  { driver, clock, key, container, podIp }: HandlerContext,
): Promise<ProbeResult> {
  const { httpGet, tcpSocket, exec } = handler;
  try {
    if (exec) return await probeExec(driver, key, exec.command ?? [], timeoutMs);
    if (tcpSocket) return await probeTcp(tcpSocket.host || podIp, portOf(tcpSocket.port, container), timeoutMs);
    if (httpGet) {
      const { scheme, host, port, path = '/', httpHeaders = [] } = httpGet;
      const target = { host: host || podIp, port: portOf(port, container), path, headers: httpHeaders };
      return await probeHttp({ ...target, scheme: scheme === 'HTTPS' ? 'https' : 'http' }, timeoutMs);
    }
    if ('grpc' in handler && handler.grpc) {
      const { port, service = '' } = handler.grpc;
      return await probeGrpc({ host: podIp, port, service }, timeoutMs);
    }
  } catch (error) {
    return { healthy: false, output: error instanceof Error ? error.message : String(error) };
  }
  if ('sleep' in handler && handler.sleep) {
    await delay(clock, handler.sleep.seconds * 1000);
    return { healthy: true, output: '' };
  }
  return { healthy: false, output: `this handler is not supported: ${Object.keys(handler).join(', ')}` };
}

/** A number, or the name of one of the container's ports. */
function portOf(port: number | string, { ports = [] }: Container): number {
  if (typeof port === 'number') return port;
  const named = ports.find(({ name }) => name === port)?.containerPort;
  const number = named ?? Number(port);
  if (!Number.isInteger(number)) throw new Error(`couldn't find port: ${port}`);
  return number;
}
