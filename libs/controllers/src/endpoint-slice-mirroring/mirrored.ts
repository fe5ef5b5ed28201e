import type { Cached } from '@pilothouse/kube-client/cached';
import type { Endpoints, Service } from '@pilothouse/kube-model/kinds';
import { sliceLabels } from '@pilothouse/kube-model/kinds/endpoint-slice/labels';

/** Once Endpoints held the leases of leader elections, and some programs keep them there still. */
const leaderElection = 'control-plane.alpha.kubernetes.io/leader';

/** Whether a Service is served by these Endpoints: it chooses no pods itself, and they are meant for it. */
export function isMirrored(service: Cached<Service>, { metadata }: Cached<Endpoints>): boolean {
  return (
    Object.keys(service.spec?.selector ?? {}).length === 0 &&
    metadata.deletionTimestamp === undefined &&
    metadata.labels?.[sliceLabels.skipMirror] !== 'true' &&
    metadata.annotations?.[leaderElection] === undefined
  );
}
