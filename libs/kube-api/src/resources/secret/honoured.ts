import { honouredIn } from '../honoured.ts';

export const secretHonoured = honouredIn('api.core.v1', { Secret: 'data immutable stringData type' });
