import { type ClientHttp2Session, connect } from 'node:http2';
import { dialError } from './dial-error.ts';
import type { ProbeResult } from './probe-result.ts';

export interface GrpcTarget {
  readonly host: string;
  readonly port: number;
  /** Which service of the server is asked about; empty for the server as a whole. */
  readonly service: string;
}

/** gRPC's codes that mean something of their own here. */
const unimplemented = 12;
/** HealthCheckResponse.ServingStatus. */
const statuses = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'];
const serving = 1;
/** Answers are a few bytes: whoever sends more speaks something else. */
const maxAnswer = 64 * 1024;

interface Answer {
  readonly body: Buffer;
  /** Undefined when the server does not speak gRPC. */
  readonly code: number | undefined;
  readonly message: string;
}

/**
 * Healthy: `grpc.health.v1.Health/Check` answers SERVING within the time. One call whose two messages have one field each
 * is written here over node:http2; a gRPC client with its loader of protocols would be the larger thing to keep.
 */
export async function probeGrpc(target: GrpcTarget, timeoutMs: number): Promise<ProbeResult> {
  const address = `${target.host}:${target.port}`;
  const session = connect(`http://${address}`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ProbeResult>((resolve) => {
    timer = setTimeout(() => resolve(unhealthy(lateness(target, session, timeoutMs))), timeoutMs);
  });
  try {
    return await Promise.race([call(session, target).then(judge), late]);
  } catch (error) {
    // A stream tells of its session's error as a cause.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const told = cause instanceof Error ? dialError(cause, address) : String(cause);
    return unhealthy(`error: health rpc probe failed: ${told}`);
  } finally {
    clearTimeout(timer);
    session.destroy();
  }
}

function lateness({ host, port }: GrpcTarget, { connecting }: ClientHttp2Session, timeoutMs: number): string {
  const what = connecting ? `failed to connect service "${host}:${port}"` : 'health rpc did not complete';
  return `timeout: ${what} within ${timeoutMs / 1000}s`;
}

const unhealthy = (output: string): ProbeResult => ({ healthy: false, output });

function judge({ body, code, message }: Answer): ProbeResult {
  if (code === undefined) return unhealthy('error: health rpc probe failed: the server does not speak gRPC');
  if (code === unimplemented) {
    return unhealthy(
      `error: this server does not implement the grpc health protocol (grpc.health.v1.Health): ${message}`,
    );
  }
  if (code !== 0) return unhealthy(`error: health rpc probe failed: rpc error: code = ${code} desc = ${message}`);
  const status = servingStatus(body);
  if (status === serving) return { healthy: true, output: 'service healthy' };
  return unhealthy(`service unhealthy (responded with "${statuses[status] ?? status}")`);
}

function call(session: ClientHttp2Session, { host, port, service }: GrpcTarget): Promise<Answer> {
  return new Promise((resolve, reject) => {
    session.on('error', reject);
    const stream = session.request({
      ':method': 'POST',
      ':scheme': 'http',
      ':authority': `${host}:${port}`,
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      'user-agent': 'kube-probe/1.36',
      te: 'trailers',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let code: number | undefined;
    let message = '';
    // A server that has only bad news sends them as headers, without trailers.
    const read = (headers: Readonly<Record<string, string | string[] | number | undefined>>) => {
      const told = headers['grpc-status'];
      if (told === undefined) return;
      code = Number(told);
      message = decodeURIComponent(String(headers['grpc-message'] ?? ''));
    };
    stream.on('response', read);
    stream.on('trailers', read);
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxAnswer) stream.destroy(new Error('the answer is larger than a health check has'));
      else chunks.push(chunk);
    });
    stream.on('error', reject);
    stream.on('end', () => resolve({ body: Buffer.concat(chunks), code, message }));
    stream.end(framed(healthCheckRequest(service)));
  });
}

/** gRPC puts before each message that it is not compressed, and its length. */
function framed(message: Buffer): Buffer {
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(message.length, 1);
  return Buffer.concat([prefix, message]);
}

/** `string service = 1`, left out when empty. */
function healthCheckRequest(service: string): Buffer {
  const name = Buffer.from(service);
  return name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a]), varint(name.length), name]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** `ServingStatus status = 1`: absent means 0, and the values that there are take one byte. */
function servingStatus(body: Buffer): number {
  const message = body.subarray(5);
  return message[0] === 0x08 ? (message[1] ?? 0) : 0;
}
