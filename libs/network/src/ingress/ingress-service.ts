import type { Client } from '@pilothouse/kube-client/client';
import { ensureSystemService } from '../system-service.ts';
import type { IngressPlace } from './ingress-status.ts';

const http = 80;
const https = 443;

/** The Service by which pods reach what is served at `place`. Resolves with where that is for them. */
export async function ensureIngressService(client: Client, place: IngressPlace): Promise<IngressPlace> {
  const ip = await ensureSystemService(client, {
    name: 'ingress',
    labels: { 'app.kubernetes.io/name': 'ingress', 'app.kubernetes.io/managed-by': 'pilothouse' },
    host: place.ip,
    ports: [
      { name: 'http', port: http, protocol: 'TCP', target: place.http },
      { name: 'https', port: https, protocol: 'TCP', target: place.https },
    ],
  });
  return { ip, http, https };
}
