import { honouredIn } from '../honoured.ts';

export const serviceAccountHonoured = honouredIn('api.core.v1', {
  ServiceAccount: 'automountServiceAccountToken imagePullSecrets secrets',
});
