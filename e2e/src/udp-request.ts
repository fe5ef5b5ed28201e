import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Sends a datagram and waits for one; asks again until `within` milliseconds are over, since datagrams may be lost. */
export async function udpRequest(host: string, port: number, text: string, within = 5000): Promise<string> {
  const socket = createSocket('udp4');
  const again = setInterval(() => socket.send(text, port, host), 200);
  try {
    socket.send(text, port, host);
    const [message] = await once(socket, 'message', { signal: AbortSignal.timeout(within) });
    return String(message);
  } finally {
    clearInterval(again);
    socket.close();
  }
}
