import { graphql } from './generated/gql.ts';

/** Every cluster and how what is shown of it stands to what it is: what the frame has to know. */
export const ClusterStates = graphql(/* GraphQL */ `
  query ClusterStates { clusters { id name origin server version state sentence lastHeardAt lag } }
`);

export const ClusterTable = graphql(/* GraphQL */ `
  query ClusterTable {
    clusters {
      id
      name
      origin
      server
      version
      state
      sentence
      lastHeardAt
      lag
      objectCount
      mirror { resource state retryAt }
    }
  }
`);

export const ClusterDetail = graphql(/* GraphQL */ `
  query ClusterDetail($name: String!) {
    cluster(name: $name) {
      id
      name
      origin
      server
      version
      state
      sentence
      lastHeardAt
      lag
      objectCount
      mirror { apiVersion kind resource state sentence since retryAt objects lists watches changes }
    }
  }
`);

export const ReadKubeconfig = graphql(/* GraphQL */ `
  mutation ReadKubeconfig($kubeconfig: String!) {
    readKubeconfig(kubeconfig: $kubeconfig) { name current server user namespace program problem }
  }
`);

export const TryCluster = graphql(/* GraphQL */ `
  mutation TryCluster($cluster: ClusterInput!) {
    tryCluster(cluster: $cluster) { ok server version problems kinds forbidden }
  }
`);

export const AddCluster = graphql(/* GraphQL */ `
  mutation AddCluster($cluster: ClusterInput!) { addCluster(cluster: $cluster) { id name } }
`);

export const RemoveCluster = graphql(/* GraphQL */ `
  mutation RemoveCluster($name: String!) { removeCluster(name: $name) }
`);

export const PauseCluster = graphql(/* GraphQL */ `
  mutation PauseCluster($name: String!) { pauseCluster(name: $name) { id state sentence } }
`);

export const ResumeCluster = graphql(/* GraphQL */ `
  mutation ResumeCluster($name: String!) { resumeCluster(name: $name) { id state sentence } }
`);
