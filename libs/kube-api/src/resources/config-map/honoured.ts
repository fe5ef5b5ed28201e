import { honouredIn } from '../honoured.ts';

export const configMapHonoured = honouredIn('api.core.v1', { ConfigMap: 'binaryData data immutable' });
