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

export const Clusters = graphql(/* GraphQL */ `
  query Clusters { clusters { id name version } }
`);

export const NamespaceNames = graphql(/* GraphQL */ `
  query NamespaceNames($cluster: String!) { cluster(name: $cluster) { id namespaceNames } }
`);

export const Heartbeat = graphql(/* GraphQL */ `
  subscription Heartbeat($cluster: String!) { clusterHealth(cluster: $cluster) { serverTime revision ready } }
`);

/** What the palette finds by name. */
export const FindObjects = graphql(/* GraphQL */ `
  query FindObjects($cluster: String!, $search: String!) {
    deployments(cluster: $cluster, filter: { search: $search }, first: 8) {
      nodes { id state metadata { name namespace } }
    }
    pods(cluster: $cluster, filter: { search: $search }, first: 8) {
      nodes { id state metadata { name namespace } }
    }
    configMaps(cluster: $cluster, filter: { search: $search }, first: 5) {
      nodes { id metadata { name namespace } }
    }
    secrets(cluster: $cluster, filter: { search: $search }, first: 5) {
      nodes { id metadata { name namespace } }
    }
  }
`);
