import { graphql } from './generated/gql.ts';

/** Rows of any kind, with the manifest that the columns of its description are read from. */
export const KindRows = graphql(/* GraphQL */ `
  subscription KindRows(
    $clusters: [String!]!
    $resources: [String!]!
    $namespace: String
    $labelSelector: String
    $cursor: String
  ) {
    objectChanges(
      clusters: $clusters
      resources: $resources
      namespace: $namespace
      labelSelector: $labelSelector
      cursor: $cursor
    ) {
      cursor
      complete
      changes {
        type
        object {
          id
          cluster
          apiVersion
          kind
          metadata { name namespace creationTimestamp deletionTimestamp ownerReferences { uid } }
          state
          statusWord
          statusSentence
          raw
        }
      }
    }
  }
`);
