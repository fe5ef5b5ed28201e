import { graphql } from './generated/gql.ts';

/**
 * What cannot be told by changes of the namespace object itself: what is in it, and what still keeps it. Of more
 * namespaces the answer might be larger than the server lets it be.
 */
export const NamespaceContents = graphql(/* GraphQL */ `
  query NamespaceContents($clusters: [String!]!) {
    namespaces(clusters: $clusters, first: 400) {
      nodes {
        id
        cluster
        metadata { name }
        contents { kind resource total healthy progressing warning failing off unknown }
        remaining { kind apiVersion resource count since names finalizers { finalizer count } }
        quotas { id uses { resource used hard ratio } }
      }
    }
  }
`);

export const NamespaceDetail = graphql(/* GraphQL */ `
  query NamespaceDetail($cluster: String!, $name: String!) {
    namespace(cluster: $cluster, name: $name) {
      id
      cluster
      metadata { name }
      phase
      contents { kind resource total healthy progressing warning failing off unknown }
      remaining { kind apiVersion resource count since names finalizers { finalizer count } }
      quotas { id state statusSentence metadata { name } uses { resource used hard ratio } }
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
