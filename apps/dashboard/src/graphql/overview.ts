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
