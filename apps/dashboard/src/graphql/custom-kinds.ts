import { graphql } from './generated/gql.ts';

/** The kinds that CustomResourceDefinitions make, of every cluster. */
export const CustomKinds = graphql(/* GraphQL */ `
  query CustomKinds {
    clusters {
      id
      name
      customKinds {
        apiVersion
        kind
        resource
        group
        namespaced
        columns { name type description priority }
      }
    }
  }
`);

/** Rows of one custom kind, with what stands under the columns of its definition. */
export const CustomRows = graphql(/* GraphQL */ `
  subscription CustomRows(
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
          __typename
          id
          ... on GenericObject {
            cluster
            apiVersion
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            printed { column { name } value }
          }
        }
      }
    }
  }
`);
