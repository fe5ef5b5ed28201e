import { honouredIn } from '../honoured.ts';

export const ingressHonoured = honouredIn('api.networking.v1', {
  IngressSpec: 'defaultBackend ingressClassName rules tls',
  IngressTLS: 'hosts secretName',
  IngressRule: 'host http',
  HTTPIngressRuleValue: 'paths',
  HTTPIngressPath: 'backend path pathType',
  IngressBackend: 'service',
  IngressServiceBackend: 'name port',
  ServiceBackendPort: 'name number',
  IngressClassSpec: 'controller',
});
