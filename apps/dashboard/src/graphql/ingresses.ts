import { graphql } from './generated/gql.ts';

/** How its routes fare is told by other objects: no change of the Ingress itself says so. */
export const IngressDetail = graphql(/* GraphQL */ `
  query IngressDetail($cluster: String!, $namespace: String!, $name: String!) {
    ingress(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      state
      statusWord
      statusSentence
      routes { host path pathType serviceName servicePort ready state problem url command }
      certificates { hosts secretName missing }
    }
  }
`);
