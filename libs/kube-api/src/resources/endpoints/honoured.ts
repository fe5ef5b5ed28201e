import { honouredIn } from '../honoured.ts';

/** Where the Service of that name has no selector they are mirrored to EndpointSlices. */
export const endpointsHonoured = honouredIn('api.core.v1', {
  Endpoints: 'subsets',
  EndpointSubset: 'addresses notReadyAddresses ports',
  EndpointAddress: 'hostname ip nodeName targetRef',
  EndpointPort: 'appProtocol name port protocol',
});
