import { graphql } from './generated/gql.ts';

/** One state of the rollout, as the screen draws it. */
export const RolloutState = graphql(/* GraphQL */ `
  subscription RolloutState($cluster: String!, $namespace: String!, $name: String!, $cursor: String) {
    rollout(cluster: $cluster, namespace: $namespace, name: $name, cursor: $cursor) {
      cursor
      serverTime
      rollout {
        state
        sentence
        phase
        revision
        strategy
        desired
        atLeast
        atMost
        total
        updated
        ready
        available
        unavailable
        startedAt
        deadline
        conditions { type status reason message lastTransitionTime lastUpdateTime }
        replicaSets {
          name
          revision
          current
          desired
          total
          ready
          available
          images
          pods {
            id
            state
            statusWord
            statusSentence
            nextTryAt
            ready
            restarts
            nodeName
            metadata { name namespace creationTimestamp deletionTimestamp }
          }
        }
        events(first: 60) {
          id
          type
          reason
          message
          count
          lastSeen
          firstSeen
          involved { kind name namespace }
        }
        deployment {
          id
          state
          statusWord
          paused
          images
          selector
          templateRevision
          metadata { name namespace uid resourceVersion creationTimestamp deletionTimestamp labels { key value } }
          spec {
            replicas
            minReadySeconds
            progressDeadlineSeconds
            revisionHistoryLimit
            strategy { type rollingUpdate { maxSurge maxUnavailable } }
            template { spec { containers { name image } } }
          }
        }
      }
    }
  }
`);

export const DeploymentRevisions = graphql(/* GraphQL */ `
  query DeploymentRevisions($cluster: String!, $namespace: String!, $name: String!) {
    deployment(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      revisions { revision current images changeCause createdAt diff changes replicaSet { id metadata { name } } }
      usedConfig { kind name through optional keys object { __typename id } }
    }
  }
`);

export const ScaleDeployment = graphql(/* GraphQL */ `
  mutation ScaleDeployment($ref: NamedRef!, $replicas: Int!) {
    scaleDeployment(ref: $ref, replicas: $replicas) { deployment { id desired } warnings }
  }
`);

export const RestartDeployment = graphql(/* GraphQL */ `
  mutation RestartDeployment($ref: NamedRef!) {
    restartDeployment(ref: $ref) { deployment { id } warnings }
  }
`);

export const SetImage = graphql(/* GraphQL */ `
  mutation SetImage($ref: NamedRef!, $container: String!, $image: String!, $dryRun: Boolean!) {
    setImage(ref: $ref, container: $container, image: $image, dryRun: $dryRun) {
      deployment { id images }
      diff
      warnings
    }
  }
`);

export const PauseRollout = graphql(/* GraphQL */ `
  mutation PauseRollout($ref: NamedRef!) {
    pauseRollout(ref: $ref) { deployment { id paused } warnings }
  }
`);

export const ResumeRollout = graphql(/* GraphQL */ `
  mutation ResumeRollout($ref: NamedRef!) {
    resumeRollout(ref: $ref) { deployment { id paused } warnings }
  }
`);

export const UndoRollout = graphql(/* GraphQL */ `
  mutation UndoRollout($ref: NamedRef!, $toRevision: Int, $dryRun: Boolean!) {
    undoRollout(ref: $ref, toRevision: $toRevision, dryRun: $dryRun) {
      deployment { id images templateRevision }
      diff
      warnings
    }
  }
`);
