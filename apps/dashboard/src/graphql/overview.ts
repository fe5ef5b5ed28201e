import { graphql } from './generated/gql.ts';

export const OverviewState = graphql(/* GraphQL */ `
  query OverviewState($cluster: String!, $namespace: String) {
    cluster(name: $cluster) {
      id
      version
      contents(namespace: $namespace) { kind apiVersion resource total healthy progressing warning failing off unknown }
      problems(namespace: $namespace, first: 40) {
        __typename
        id
        kind
        apiVersion
        state
        statusWord
        statusSentence
        problemSince
        ... on Pod { nextTryAt }
        metadata { name namespace creationTimestamp }
      }
    }
  }
`);

/** All that can be rolled out, with what it is doing. */
export const RolloutRows = graphql(/* GraphQL */ `
  subscription RolloutRows($clusters: [String!]!, $namespace: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["deployments.apps", "statefulsets.apps", "daemonsets.apps"]
      namespace: $namespace
      cursor: $cursor
    ) {
      cursor
      complete
      changes {
        type
        object {
          __typename
          id
          cluster
          kind
          metadata { name namespace }
          state
          statusWord
          statusSentence
        }
      }
    }
  }
`);
