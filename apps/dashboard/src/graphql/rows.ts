import { graphql } from './generated/gql.ts';

/** One subscription a list: what its rows show and nothing else. */

export const DeploymentRows = graphql(/* GraphQL */ `
  subscription DeploymentRows($clusters: [String!]!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["deployments.apps"]
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
          ... on Deployment {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            desired
            ready
            updated
            available
            paused
            restarts
            images
            templateRevision
          }
        }
      }
    }
  }
`);

export const PodRows = graphql(/* GraphQL */ `
  subscription PodRows($clusters: [String!]!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["pods"]
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
          ... on Pod {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            nextTryAt
            readyContainers
            totalContainers
            restarts
            nodeName
            podIP
            usage { requests { cpuCores memoryBytes } limits { cpuCores memoryBytes } }
          }
        }
      }
    }
  }
`);

export const ReplicaSetRows = graphql(/* GraphQL */ `
  subscription ReplicaSetRows($clusters: [String!]!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["replicasets.apps"]
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
          ... on ReplicaSet {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp ownerReferences { kind name } }
            state
            statusWord
            statusSentence
            desired
            total
            ready
            images
            templateRevision
          }
        }
      }
    }
  }
`);

export const ServiceRows = graphql(/* GraphQL */ `
  subscription ServiceRows($clusters: [String!]!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["services"]
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
          ... on Service {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            serviceType: type
            clusterIP
            selector
            ports { name port protocol targetPort nodePort }
          }
        }
      }
    }
  }
`);

export const NodeRows = graphql(/* GraphQL */ `
  subscription NodeRows($clusters: [String!]!, $labelSelector: String, $cursor: String) {
    objectChanges(clusters: $clusters, resources: ["nodes"], labelSelector: $labelSelector, cursor: $cursor) {
      cursor
      complete
      changes {
        type
        object {
          __typename
          id
          ... on Node {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            schedulable
            internalIP
            kubeletVersion
            podCount
            podCapacity
            usage { allocatable { cpuCores memoryBytes } }
          }
        }
      }
    }
  }
`);

export const NamespaceRows = graphql(/* GraphQL */ `
  subscription NamespaceRows($clusters: [String!]!, $labelSelector: String, $cursor: String) {
    objectChanges(clusters: $clusters, resources: ["namespaces"], labelSelector: $labelSelector, cursor: $cursor) {
      cursor
      complete
      changes {
        type
        object {
          __typename
          id
          ... on Namespace {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp labels { key value } }
            state
            statusWord
            statusSentence
            phase
          }
        }
      }
    }
  }
`);

export const ConfigMapRows = graphql(/* GraphQL */ `
  subscription ConfigMapRows($clusters: [String!]!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["configmaps"]
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
          ... on ConfigMap {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            immutable
            keyCount
            keys { key bytes }
          }
        }
      }
    }
  }
`);

export const SecretRows = graphql(/* GraphQL */ `
  subscription SecretRows($clusters: [String!]!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["secrets"]
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
          ... on Secret {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            secretType: type
            immutable
            keyCount
            keys { key bytes }
          }
        }
      }
    }
  }
`);

export const EventRows = graphql(/* GraphQL */ `
  subscription EventRows($clusters: [String!]!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      clusters: $clusters
      resources: ["events"]
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
          ... on Event {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            eventType: type
            reason
            message
            count
            lastSeen
            involved { kind namespace name }
          }
        }
      }
    }
  }
`);
