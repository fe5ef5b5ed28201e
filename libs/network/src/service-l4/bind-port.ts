import type { ProxyPort } from './messages.ts';

/** Binds the port, or its fallback when it may not be bound. Resolves with the one that is; rejects with the system's error. */
export async function bindPort(
  { port, fallbackPort }: Pick<ProxyPort, 'port' | 'fallbackPort'>,
  bind: (port: number) => Promise<void>,
): Promise<number> {
  try {
    await bind(port);
    return port;
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code === 'EACCES';
    if (!refused || fallbackPort === undefined) throw error;
    await bind(fallbackPort);
    return fallbackPort;
  }
}
