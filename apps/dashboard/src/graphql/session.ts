import { graphql } from './generated/gql.ts';

export const Me = graphql(/* GraphQL */ `
  query Me { me { id name role } }
`);

export const SignIn = graphql(/* GraphQL */ `
  mutation SignIn($name: String!, $password: String!) {
    signIn(name: $name, password: $password) { viewer { id name role } expiresAt }
  }
`);

export const SignOut = graphql(/* GraphQL */ `
  mutation SignOut { signOut }
`);

export const NamespaceNames = graphql(/* GraphQL */ `
  query NamespaceNames($cluster: String!) { cluster(name: $cluster) { id namespaceNames } }
`);

export const NamespaceNamesOfAll = graphql(/* GraphQL */ `
  query NamespaceNamesOfAll { clusters { id name namespaceNames } }
`);

export const Heartbeat = graphql(/* GraphQL */ `
  subscription Heartbeat($cluster: String!) { clusterHealth(cluster: $cluster) { serverTime state lastHeardAt lag } }
`);

/** What the palette finds by name, in one cluster or in several. */
export const FindObjects = graphql(/* GraphQL */ `
  query FindObjects($clusters: [String!]!, $search: String!) {
    deployments(clusters: $clusters, filter: { search: $search }, first: 8) {
      nodes { id cluster state metadata { name namespace } }
    }
    statefulSets(clusters: $clusters, filter: { search: $search }, first: 5) {
      nodes { id cluster state metadata { name namespace } }
    }
    daemonSets(clusters: $clusters, filter: { search: $search }, first: 5) {
      nodes { id cluster state metadata { name namespace } }
    }
    pods(clusters: $clusters, filter: { search: $search }, first: 8) {
      nodes { id cluster state metadata { name namespace } }
    }
    configMaps(clusters: $clusters, filter: { search: $search }, first: 5) {
      nodes { id cluster metadata { name namespace } }
    }
    secrets(clusters: $clusters, filter: { search: $search }, first: 5) {
      nodes { id cluster metadata { name namespace } }
    }
  }
`);
