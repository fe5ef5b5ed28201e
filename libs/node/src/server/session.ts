import type { StatusError } from '@pilothouse/kube-model/status-error';
import type { WebSocket } from 'ws';
import type { Session } from '../drivers/driver.ts';

/** First byte of each message of v5.channel.k8s.io. */
const channel = { stdin: 0, stdout: 1, stderr: 2, status: 3, resize: 4, close: 255 } as const;

/** Bytes that may wait in the socket before the command's output is held back. */
const highWater = 1024 * 1024;

/** Connects what runs to a client: bytes both ways, then its exit code. */
export function serveSession(socket: WebSocket, session: Session): void {
  const send = (id: number, data: Buffer | string) =>
    socket.send(Buffer.concat([Buffer.from([id]), Buffer.from(data)]));
  const outputs = [
    pump(session.stdout, channel.stdout),
    ...(session.stderr ? [pump(session.stderr, channel.stderr)] : []),
  ];

  socket.on('message', (message: Buffer) => receive(message[0], message.subarray(1)));
  socket.on('close', () => session.leave());
  socket.on('error', () => session.leave());
  void session.exited.then(async (code) => {
    // What a background process holds open must not keep the answer back.
    await Promise.race([Promise.all(outputs), new Promise((resolve) => setTimeout(resolve, 500).unref())]);
    if (socket.readyState !== socket.OPEN) return;
    send(channel.status, JSON.stringify(statusOf(code)));
    socket.close(1000);
  });

  function receive(id: number | undefined, data: Buffer): void {
    if (id === channel.stdin) session.stdin?.write(data);
    else if (id === channel.close && data[0] === channel.stdin) session.stdin?.end();
    else if (id === channel.resize) resize(data);
  }

  function resize(data: Buffer): void {
    try {
      const { Width, Height } = JSON.parse(data.toString()) as { Width?: number; Height?: number };
      if (Width && Height) session.resize(Width, Height);
    } catch {
      // Not a size: nothing to do.
    }
  }

  function pump(source: NodeJS.ReadableStream, id: number): Promise<void> {
    return new Promise((resolve) => {
      source.on('data', (chunk: Buffer) => {
        if (socket.readyState !== socket.OPEN) return;
        source.pause();
        socket.send(Buffer.concat([Buffer.from([id]), chunk]), () => {
          if (socket.bufferedAmount < highWater) source.resume();
        });
      });
      source.once('end', resolve);
      source.once('error', () => resolve());
    });
  }
}

/** There is no session: told where its exit code would be, since a refused handshake loses the reason. */
export function refuseSession(socket: WebSocket, error: StatusError): void {
  socket.send(Buffer.concat([Buffer.from([channel.status]), Buffer.from(JSON.stringify(error.toStatus()))]));
  socket.close(1000);
}

/** metav1.Status of a command's end, in upstream's words. */
export function statusOf(code: number): object {
  if (code === 0) return { metadata: {}, status: 'Success' };
  return {
    metadata: {},
    status: 'Failure',
    message: `command terminated with non-zero exit code: exit status ${code}`,
    reason: 'NonZeroExitCode',
    details: { causes: [{ reason: 'ExitCode', message: String(code) }] },
  };
}
