import type { Service } from '@pilothouse/kube-model/kinds';
import type { Strategy } from '../strategy.ts';
import { allocateAddress } from './allocate-address.ts';
import { allocateHealthCheckPort, allocatePorts } from './allocate-ports.ts';
import { keepAllocated, releaseHealthCheckPort, releaseWithType } from './carry-over.ts';
import { refuseSecondFamily } from './families.ts';

export const serviceStrategy: Strategy<Service> = {
  returnsDeleted: true,
  createsOnUpdate: true,
  chargesUpdates: true,
  prepareForCreate: alignAddresses,
  prepareForUpdate(next, current) {
    const families = next.spec?.ipFamilies;
    keepAllocated(next, current);
    releaseWithType(next, current);
    releaseHealthCheckPort(next, current);
    alignAddresses(next);
    refuseSecondFamily(next, families);
  },
  admitCreate(service, admission) {
    allocateAddress(service, admission);
    allocatePorts(service, admission);
    allocateHealthCheckPort(service, admission);
  },
  admitUpdate(next, current, admission) {
    allocateAddress(next, admission, current.spec?.clusterIP);
    allocatePorts(next, admission);
    allocateHealthCheckPort(next, admission);
  },
};

/** `clusterIP` and the first of `clusterIPs` are one value; either may be given. */
function alignAddresses({ spec }: Service): void {
  if (!spec) return;
  if (spec.clusterIP && !spec.clusterIPs?.length) spec.clusterIPs = [spec.clusterIP];
  else if (!spec.clusterIP && spec.clusterIPs?.[0]) spec.clusterIP = spec.clusterIPs[0];
}
