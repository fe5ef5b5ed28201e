import type { Pod } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

type Container = NonNullable<DeepReadonly<Pod>['spec']>['containers'][number];
type Probe = NonNullable<Container['readinessProbe']>;

/** What a probe asks, short: `GET http :8080/ready`, `tcp :5432`, `exec test -f /tmp/ok`, `grpc :9000`. */
export function describeProbe({ httpGet, tcpSocket, grpc, exec }: Probe): string {
  if (httpGet) {
    const scheme = (httpGet.scheme ?? 'HTTP').toLowerCase();
    return `GET ${scheme} ${httpGet.host ?? ''}:${httpGet.port}${httpGet.path ?? '/'}`;
  }
  if (tcpSocket) return `tcp ${tcpSocket.host ?? ''}:${tcpSocket.port}`;
  if (grpc) return `grpc :${grpc.port}${grpc.service ? ` ${grpc.service}` : ''}`;
  return `exec ${(exec?.command ?? []).join(' ')}`;
}
