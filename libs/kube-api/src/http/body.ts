import type { IncomingMessage } from 'node:http';
import { StatusError } from '@pilothouse/kube-model/status-error';

/** As upstream's: what a request body may hold, bytes. */
export const bodyLimit = 3 * 1024 * 1024;

const tooLarge = () => new StatusError('RequestEntityTooLarge', `Request entity too large: limit is ${bodyLimit}`);

/** The whole body. Throws RequestEntityTooLarge; what is still to come is then thrown away, so the connection lives. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) {
    request.resume();
    return Promise.reject(tooLarge());
  }
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    let settled = false;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length <= bodyLimit) parts.push(part);
      else if (!settled) {
        settled = true;
        reject(tooLarge());
      }
    });
    request.on('end', () => {
      settled = true;
      resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts));
    });
    request.on('error', reject);
    request.on('close', () => {
      if (!settled) reject(new StatusError('BadRequest', 'the request ended before its body was complete'));
    });
  });
}
