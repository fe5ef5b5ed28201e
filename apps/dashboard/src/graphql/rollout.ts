import { graphql } from './generated/gql.ts';

/** One state of the rollout, as the screen draws it. */
export const RolloutState = graphql(/* GraphQL */ `
  subscription RolloutState(
    $kind: RolloutKind!
    $cluster: String!
    $namespace: String!
    $name: String!
    $cursor: String
  ) {
    rollout(kind: $kind, cluster: $cluster, namespace: $namespace, name: $name, cursor: $cursor) {
      cursor
      serverTime
      rollout {
        kind
        state
        sentence
        phase
        waitingSince
        revision
        strategy
        maxSurge
        maxUnavailable
        partition
        podManagementPolicy
        minReadySeconds
        progressDeadlineSeconds
        paused
        selector
        containers { name image }
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
        slots { name heldBack pods }
        lanes {
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
        workload {
          __typename
          id
          metadata { name namespace uid resourceVersion creationTimestamp deletionTimestamp labels { key value } }
        }
      }
    }
  }
`);

export const RolloutRevisions = graphql(/* GraphQL */ `
  query RolloutRevisions($kind: RolloutKind!, $cluster: String!, $namespace: String!, $name: String!) {
    rollout(kind: $kind, cluster: $cluster, namespace: $namespace, name: $name) {
      revisions {
        revision
        current
        images
        changeCause
        createdAt
        diff
        changes
        source { __typename id metadata { name } }
      }
    }
  }
`);

export const ScaleWorkload = graphql(/* GraphQL */ `
  mutation ScaleWorkload($ref: ObjectRef!, $replicas: Int!) {
    scaleWorkload(ref: $ref, replicas: $replicas) { object { __typename id } warnings }
  }
`);

export const RestartWorkload = graphql(/* GraphQL */ `
  mutation RestartWorkload($ref: ObjectRef!) {
    restartWorkload(ref: $ref) { object { __typename id } warnings }
  }
`);

export const SetWorkloadImage = graphql(/* GraphQL */ `
  mutation SetWorkloadImage($ref: ObjectRef!, $container: String!, $image: String!, $dryRun: Boolean!) {
    setWorkloadImage(ref: $ref, container: $container, image: $image, dryRun: $dryRun) {
      object { __typename id }
      diff
      warnings
    }
  }
`);

export const SetPartition = graphql(/* GraphQL */ `
  mutation SetPartition($ref: NamedRef!, $partition: Int!) {
    setPartition(ref: $ref, partition: $partition) { object { __typename id } warnings }
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

export const UndoWorkload = graphql(/* GraphQL */ `
  mutation UndoWorkload($ref: ObjectRef!, $toRevision: Int, $dryRun: Boolean!) {
    undoWorkload(ref: $ref, toRevision: $toRevision, dryRun: $dryRun) {
      object { __typename id }
      diff
      warnings
    }
  }
`);
