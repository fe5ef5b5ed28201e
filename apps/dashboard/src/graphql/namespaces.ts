import { graphql } from './generated/gql.ts';

/** What cannot be told by changes of the namespace object itself: what is in it, and what still keeps it. */
export const NamespaceContents = graphql(/* GraphQL */ `
  query NamespaceContents($clusters: [String!]!) {
    namespaces(clusters: $clusters, first: 500) {
      nodes {
        id
        cluster
        metadata { name }
        contents { kind resource total healthy progressing warning failing off unknown }
        remaining { kind resource count since names finalizers { finalizer count } }
      }
    }
  }
`);

export const CreateNamespace = graphql(/* GraphQL */ `
  mutation CreateNamespace($cluster: String!, $name: String!) {
    createNamespace(cluster: $cluster, name: $name) { namespace { id } warnings }
  }
`);

export const DeleteNamespace = graphql(/* GraphQL */ `
  mutation DeleteNamespace($cluster: String!, $name: String!, $expectedUid: String) {
    deleteNamespace(cluster: $cluster, name: $name, expectedUid: $expectedUid) { namespace { id phase } warnings }
  }
`);
