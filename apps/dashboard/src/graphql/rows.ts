import { graphql } from './generated/gql.ts';

/** One subscription a list: what its rows show and nothing else. */

export const DeploymentRows = graphql(/* GraphQL */ `
  subscription DeploymentRows($cluster: String!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      cluster: $cluster
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
  subscription PodRows($cluster: String!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      cluster: $cluster
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
          }
        }
      }
    }
  }
`);

export const ReplicaSetRows = graphql(/* GraphQL */ `
  subscription ReplicaSetRows($cluster: String!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      cluster: $cluster
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
  subscription ServiceRows($cluster: String!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      cluster: $cluster
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
  subscription NodeRows($cluster: String!, $labelSelector: String, $cursor: String) {
    objectChanges(cluster: $cluster, resources: ["nodes"], labelSelector: $labelSelector, cursor: $cursor) {
      cursor
      complete
      changes {
        type
        object {
          __typename
          id
          ... on Node {
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            schedulable
            internalIP
            kubeletVersion
            podCount
            podCapacity
            allocatable { key value }
          }
        }
      }
    }
  }
`);

export const NamespaceRows = graphql(/* GraphQL */ `
  subscription NamespaceRows($cluster: String!, $labelSelector: String, $cursor: String) {
    objectChanges(cluster: $cluster, resources: ["namespaces"], labelSelector: $labelSelector, cursor: $cursor) {
      cursor
      complete
      changes {
        type
        object {
          __typename
          id
          ... on Namespace {
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
  subscription ConfigMapRows($cluster: String!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      cluster: $cluster
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
  subscription SecretRows($cluster: String!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      cluster: $cluster
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
  subscription EventRows($cluster: String!, $namespace: String, $labelSelector: String, $cursor: String) {
    objectChanges(
      cluster: $cluster
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
