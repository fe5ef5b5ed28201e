import { graphql } from './generated/gql.ts';

/** What changes without the node object itself changing: its pods and what they ask for. */
export const NodeWorkload = graphql(/* GraphQL */ `
  query NodeWorkload($cluster: String!, $name: String!) {
    node(cluster: $cluster, name: $name) {
      id
      schedulable
      internalIP
      status { nodeInfo { osImage architecture containerRuntimeVersion kubeletVersion } }
      uses { resource used hard ratio }
      spec { taints { key value effect timeAdded } }
      drain {
        stays
        leaving
        unmanaged
        losesData
        budget
        budgetAllows
        pod { id state statusWord metadata { name namespace uid } }
      }
    }
  }
`);

export const SetNodeSchedulable = graphql(/* GraphQL */ `
  mutation SetNodeSchedulable($cluster: String!, $name: String!, $schedulable: Boolean!) {
    setNodeSchedulable(cluster: $cluster, name: $name, schedulable: $schedulable) { node { id schedulable } }
  }
`);

export const EvictPods = graphql(/* GraphQL */ `
  mutation EvictPods($refs: [NamedRef!]!) {
    evictPods(refs: $refs) { namespace name error { code message } }
  }
`);
