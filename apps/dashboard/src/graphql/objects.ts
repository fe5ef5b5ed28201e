import { graphql } from './generated/gql.ts';

/** Tells only that something about the named object, or everything of one kind in a namespace, has changed. */
export const ObjectSignal = graphql(/* GraphQL */ `
  subscription ObjectSignal(
    $cluster: String!
    $resources: [String!]!
    $namespace: String
    $name: String
    $cursor: String
  ) {
    objectChanges(cluster: $cluster, resources: $resources, namespace: $namespace, name: $name, cursor: $cursor) {
      cursor
      complete
      changes { type object { __typename id revision } }
    }
  }
`);

export const ObjectDetail = graphql(/* GraphQL */ `
  query ObjectDetail($ref: ObjectRef!) {
    object(ref: $ref) {
      __typename
      id
      apiVersion
      kind
      resource
      raw
      state
      statusWord
      statusSentence
      ... on ResourceQuota { uses { resource used hard ratio } }
      ... on Service {
        ingresses { id state statusSentence metadata { name } }
      }
      ... on IngressClass { isDefault isServedHere }
      ... on Node { schedulable }
      ... on GenericObject { printed { column { name type } value } }
      ... on CronJob { suspended active }
      ... on Job {
        suspended
        result
        completions
        parallelism
        active
        succeeded
        failed
        startedAt
        finishedAt
        scheduledAt
        manual
        cronJob { id metadata { name } }
      }
      metadata {
        name
        namespace
        uid
        resourceVersion
        creationTimestamp
        deletionTimestamp
        finalizers
        labels { key value }
        annotations { key value }
        ownerReferences { apiVersion kind name uid }
      }
      events(first: 60) { id type reason message count lastSeen firstSeen involved { kind name namespace } }
    }
  }
`);

/** Only whether a Job or a CronJob is suspended, and as of which version. */
export const SuspensionNow = graphql(/* GraphQL */ `
  query SuspensionNow($ref: ObjectRef!) {
    object(ref: $ref) {
      __typename
      id
      metadata { resourceVersion }
      ... on CronJob { suspended }
      ... on Job { suspended }
    }
  }
`);

export const ObjectYaml = graphql(/* GraphQL */ `
  query ObjectYaml($ref: ObjectRef!) {
    object(ref: $ref) { __typename id yaml metadata { resourceVersion } }
  }
`);

export const ObjectHistory = graphql(/* GraphQL */ `
  query ObjectHistory($ref: ObjectRef!) {
    history(ref: $ref, first: 30) {
      nodes { id revision time operation actor fieldManager diff }
    }
  }
`);

export const ApplyManifest = graphql(/* GraphQL */ `
  mutation ApplyManifest(
    $cluster: String!
    $manifest: String!
    $namespace: String
    $expectedRevision: String
    $force: Boolean!
    $dryRun: Boolean!
  ) {
    apply(
      cluster: $cluster
      manifest: $manifest
      namespace: $namespace
      expectedRevision: $expectedRevision
      force: $force
      dryRun: $dryRun
    ) {
      results {
        index
        kind
        namespace
        name
        operation
        diff
        warnings
        error { code message causes { field message } }
      }
    }
  }
`);

export const DeleteObject = graphql(/* GraphQL */ `
  mutation DeleteObject($ref: ObjectRef!, $dryRun: Boolean!) {
    deleteObject(ref: $ref, dryRun: $dryRun) {
      dependents { __typename id kind metadata { name namespace } }
      warnings
    }
  }
`);
