import { honouredIn } from '../honoured.ts';

export const endpointSliceHonoured = honouredIn('api.discovery.v1', {
  EndpointSlice: 'addressType endpoints ports',
  Endpoint: 'addresses conditions deprecatedTopology hostname nodeName targetRef zone',
  EndpointConditions: 'ready serving terminating',
  EndpointPort: 'appProtocol name port protocol',
});
