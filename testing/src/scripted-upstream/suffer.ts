import { StatusError } from '@pilothouse/kube-model/status-error';
import { delay } from '@pilothouse/std/clock';
import { type Answer, expired, jsonAnswer, statusAnswer } from './answer.ts';
import { type Exchange, send, type UpstreamCore } from './exchange.ts';
import type { Fault, FaultCode } from './fault.ts';
import { expiredPage } from './list.ts';
import { errorLine } from './watch-lines.ts';

/** Does what the fault does instead of an answer; false where the request is to be answered all the same. */
export async function suffer({ clock }: UpstreamCore, exchange: Exchange): Promise<boolean> {
  const { fault, request } = exchange;
  if (fault?.type === 'silent') return true;
  if (fault?.type === 'reset') {
    request.socket.destroy();
    return true;
  }
  if (fault?.type === 'slow') await delay(clock, fault.milliseconds);
  const answer = fault && answerInstead(fault, exchange);
  if (answer) send(exchange, answer);
  return answer !== undefined;
}

function answerInstead(fault: Fault, { record }: Exchange): Answer | undefined {
  if (fault.type === 'status') return statusAnswer(faultStatus(fault.code, fault.retryAfterSeconds));
  if (fault.type === 'garbage') return jsonAnswer('\u0000\u0001{"kind":=[}\n');
  if (fault.type === 'html') return htmlAnswer(fault.code ?? 200);
  if (fault.type !== 'expired') return undefined;
  if (record.verb === 'list') return statusAnswer(expiredPage(record.query.get('continue') ?? ''));
  const error = expired(`too old resource version: ${record.query.get('resourceVersion') ?? ''}`);
  return fault.as === 'event' ? jsonAnswer(errorLine(error)) : statusAnswer(error);
}

function htmlAnswer(status: number): Answer {
  const body = '<html><head><title>Gateway</title></head><body><h1>It is not here</h1></body></html>\n';
  return { status, type: 'text/html; charset=utf-8', body };
}

const reasons = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'Timeout',
} as const satisfies Record<FaultCode, StatusError['reason']>;

function faultStatus(code: FaultCode, retryAfterSeconds: number | undefined): StatusError {
  const details = retryAfterSeconds === undefined ? undefined : { retryAfterSeconds };
  return new StatusError(reasons[code], `the upstream was told to answer ${code}`, details);
}
