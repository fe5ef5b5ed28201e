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
      ... on Service {
        endpoints {
          address
          ready
          terminating
          podName
        }
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
