import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import type { Fault } from './fault.ts';

export interface Sending {
  readonly response: ServerResponse;
  readonly acceptsGzip: boolean;
  readonly fault: Fault | undefined;
}

/** As upstream: what is larger than this is compressed for whoever takes it. */
const gzipFrom = 128 * 1024;

/** Sends a whole answer, or what the fault leaves of it. */
export function sendAnswer(answer: Answer, { response, acceptsGzip, fault }: Sending): void {
  const zipped = acceptsGzip && answer.body.length > gzipFrom && answer.type === 'application/json';
  const bytes = zipped ? gzipSync(answer.body, { level: 1 }) : Buffer.from(answer.body);
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': bytes.length,
    ...(zipped && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
    ...answer.headers,
  });
  if (fault?.type === 'stall') sendPart(response, bytes, fault.afterBytes);
  else if (fault?.type === 'truncate') sendPart(response, bytes, fault.afterBytes, () => response.socket?.destroy());
  else response.end(bytes);
}

function sendPart(response: ServerResponse, bytes: Buffer, length = bytes.length >> 1, then?: () => void): void {
  response.flushHeaders();
  response.write(bytes.subarray(0, Math.min(length, bytes.length - 1)), then);
}
