import type { ClusterAdministration } from '@pilothouse/graphql-api/cluster-administration';
import { StatusError } from '@pilothouse/kube-model/status-error';

const refuse = async (): Promise<never> => {
  throw new StatusError('Forbidden', 'clusters are fixed in this test');
};

/** For tests whose clusters stay as they are. */
export const noAdministration: ClusterAdministration = {
  read: () => [],
  try: refuse,
  add: refuse,
  remove: refuse,
  pause: refuse,
  resume: refuse,
};
