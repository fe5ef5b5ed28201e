import type { StatusError } from '@pilothouse/kube-model/status-error';
import type { Change, KindHistory } from './kind-history.ts';
import { servedText, typeText } from './object-text.ts';

interface Watched {
  readonly history: KindHistory;
  readonly version: string;
}

export function eventLine({ history, version }: Watched, { type, body }: Change): string {
  return `{"type":"${type}","object":${servedText(history.kind, version, body)}}\n`;
}

export function bookmarkLine({ history, version }: Watched, revision: number, endsInitial: boolean): string {
  const metadata = JSON.stringify({
    resourceVersion: String(revision),
    creationTimestamp: null,
    ...(endsInitial && { annotations: { 'k8s.io/initial-events-end': 'true' } }),
  });
  return `{"type":"BOOKMARK","object":{${typeText(history.kind, version)},"metadata":${metadata}}}\n`;
}

export function errorLine(error: StatusError): string {
  return `{"type":"ERROR","object":${JSON.stringify(error.toStatus())}}\n`;
}
