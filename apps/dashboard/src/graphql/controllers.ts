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

/** What one controller looked at lately. */
export const ControllerLooks = graphql(/* GraphQL */ `
  subscription ControllerLooks($cluster: String!, $name: String!) {
    controller(cluster: $cluster, name: $name) {
      id
      recent { key outcome message at took }
    }
  }
`);
