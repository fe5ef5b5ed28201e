import type { ContainerProbe, ProbeKind } from '../../generated/resolver-types.ts';
import type { ContainerModel } from '../../reading/kind-views.ts';

type Probe = NonNullable<ContainerModel['livenessProbe']>;

/** What the probe does, as one would say it. */
function actionOf({ httpGet, tcpSocket, exec, grpc }: Probe): string {
  if (httpGet) {
    const { scheme = 'HTTP', host = '', port, path = '/' } = httpGet;
    return `GET ${scheme.toLowerCase()}://${host}:${port}${path}`;
  }
  if (tcpSocket) return `connect ${tcpSocket.host ?? ''}:${tcpSocket.port}`;
  if (exec) return `run ${(exec.command ?? []).join(' ')}`;
  return grpc ? `gRPC health :${grpc.port}` : 'nothing';
}

function toProbe(kind: ProbeKind, probe: Probe | undefined): ContainerProbe[] {
  if (!probe) return [];
  return [
    {
      kind,
      action: actionOf(probe),
      initialDelaySeconds: probe.initialDelaySeconds ?? 0,
      periodSeconds: probe.periodSeconds ?? 10,
      timeoutSeconds: probe.timeoutSeconds ?? 1,
      successThreshold: probe.successThreshold ?? 1,
      failureThreshold: probe.failureThreshold ?? 3,
    },
  ];
}

export function probesOf({ startupProbe, readinessProbe, livenessProbe }: ContainerModel): ContainerProbe[] {
  return [
    ...toProbe('STARTUP', startupProbe),
    ...toProbe('READINESS', readinessProbe),
    ...toProbe('LIVENESS', livenessProbe),
  ];
}
