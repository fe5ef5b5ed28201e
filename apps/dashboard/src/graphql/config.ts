import { graphql } from './generated/gql.ts';

export const ConfigMapDetail = graphql(/* GraphQL */ `
  query ConfigMapDetail($cluster: String!, $namespace: String!, $name: String!) {
    configMap(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      state
      statusWord
      statusSentence
      immutable
      keyCount
      keys { key text base64 binary bytes changedAt }
      metadata { name namespace uid resourceVersion creationTimestamp deletionTimestamp labels { key value } }
      usedBy {
        through
        keys
        object { __typename id kind state metadata { name namespace } }
        pods { id state metadata { name namespace } }
        stalePods { id state metadata { name namespace } }
      }
    }
  }
`);

export const SecretDetail = graphql(/* GraphQL */ `
  query SecretDetail($cluster: String!, $namespace: String!, $name: String!) {
    secret(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      state
      statusWord
      statusSentence
      secretType: type
      immutable
      keyCount
      keys { key bytes hash changedAt }
      metadata { name namespace uid resourceVersion creationTimestamp deletionTimestamp labels { key value } }
      usedBy {
        through
        keys
        object { __typename id kind state metadata { name namespace } }
        pods { id state metadata { name namespace } }
        stalePods { id state metadata { name namespace } }
      }
    }
  }
`);

export const DeletionEffects = graphql(/* GraphQL */ `
  query DeletionEffects($ref: ObjectRef!) {
    object(ref: $ref) {
      __typename
      id
      ... on ConfigMap { deletionEffects { effect object { __typename id metadata { name } } } }
      ... on Secret { deletionEffects { effect object { __typename id metadata { name } } } }
    }
  }
`);

export const UpdateConfigMap = graphql(/* GraphQL */ `
  mutation UpdateConfigMap(
    $ref: NamedRef!
    $set: [KeyInput!]!
    $remove: [String!]!
    $create: Boolean!
    $expectedRevision: String
  ) {
    updateConfigMap(ref: $ref, set: $set, remove: $remove, create: $create, expectedRevision: $expectedRevision) {
      configMap { id metadata { resourceVersion } }
      warnings
    }
  }
`);

export const UpdateSecret = graphql(/* GraphQL */ `
  mutation UpdateSecret(
    $ref: NamedRef!
    $set: [KeyInput!]!
    $remove: [String!]!
    $create: Boolean!
    $type: String
    $expectedRevision: String
  ) {
    updateSecret(
      ref: $ref
      set: $set
      remove: $remove
      create: $create
      type: $type
      expectedRevision: $expectedRevision
    ) {
      secret { id metadata { resourceVersion } }
      warnings
    }
  }
`);

/** What a change of keys would write. */
export const PreviewSecret = graphql(/* GraphQL */ `
  mutation PreviewSecret($ref: NamedRef!, $set: [KeyInput!]!, $remove: [String!]!, $expectedRevision: String) {
    updateSecret(ref: $ref, set: $set, remove: $remove, expectedRevision: $expectedRevision, dryRun: true) {
      diff
    }
  }
`);

export const RevealSecret = graphql(/* GraphQL */ `
  mutation RevealSecret($ref: NamedRef!, $key: String!) {
    revealSecret(ref: $ref, key: $key) { key text base64 bytes hideAt }
  }
`);
