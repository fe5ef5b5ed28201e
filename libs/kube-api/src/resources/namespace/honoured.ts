import { honouredIn } from '../honoured.ts';

export const namespaceHonoured = honouredIn('api.core.v1', { NamespaceSpec: 'finalizers' });
