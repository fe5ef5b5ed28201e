import { graphql } from './generated/gql.ts';

export const ControllerPulse = graphql(/* GraphQL */ `
  subscription ControllerPulse($cluster: String!) {
    controllers(cluster: $cluster) {
      id
      name
      state
      sentence
      leader
      lastRenewedAt
      workers
      queueDepth
      delayed
      active
      reconciles
      failures
      retries
      lastReconcileAt
      latencyP50
      latencyP99
      lastError { key message at }
    }
  }
`);
