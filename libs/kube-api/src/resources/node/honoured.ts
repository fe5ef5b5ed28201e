import { honouredIn } from '../honoured.ts';

export const nodeHonoured = honouredIn('api.core.v1', {
  NodeSpec: 'externalID podCIDR podCIDRs providerID taints unschedulable',
  Taint: 'effect key timeAdded value',
});
