import { quotaUses } from '@pilothouse/kube-model/kinds/resource-quota/quota-use';
import type { Resolvers } from '../../../generated/resolver-types.ts';

export const resourceQuota: Pick<Resolvers, 'ResourceQuota'> = {
  ResourceQuota: { uses: ({ object }) => quotaUses(object) },
};
