import { graphql } from './generated/gql.ts';

/** How a Service is reached, by whom it is answered, and what is in the way. */
export const ServiceReach = graphql(/* GraphQL */ `
  query ServiceReach($cluster: String!, $namespace: String!, $name: String!) {
    service(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      type
      clusterIP
      selector
      dnsNames
      loadBalancerAddresses
      spec { externalName externalIPs publishNotReadyAddresses }
      metadata { annotations { key value } }
      ports { name port protocol targetPort nodePort }
      endpoints { address ready serving terminating hostname nodeName podName }
      endpointGaps { reason podName container probe port sentence }
    }
  }
`);
