import { graphql } from './generated/gql.ts';

/** What an object uses now, used, asks for and may use. */
export const UsageChart = graphql(/* GraphQL */ `
  query UsageChart($ref: ObjectRef!, $last: Int!) {
    object(ref: $ref) {
      __typename
      id
      ... on Pod { usage { ...UsageParts } }
      ... on Deployment { usage { ...UsageParts } }
      ... on StatefulSet { usage { ...UsageParts } }
      ... on DaemonSet { usage { ...UsageParts } }
      ... on ReplicaSet { usage { ...UsageParts } }
      ... on Job { usage { ...UsageParts } }
      ... on CronJob { usage { ...UsageParts } }
      ... on Node { usage { ...UsageParts } }
      ... on Namespace { usage { ...UsageParts } }
    }
  }

  fragment UsageParts on ObjectUsage {
    source
    current { cpuCores memoryBytes }
    requests { cpuCores memoryBytes }
    limits { cpuCores memoryBytes }
    allocatable { cpuCores memoryBytes }
    history(last: $last) {
      from
      to
      resolution
      points { at cpuCores { average max } memoryBytes { average max } }
      containers { name points { at cpuCores { average max } memoryBytes { average max } } }
    }
  }
`);

/** The newest samples of a list's rows. */
export const CurrentUsages = graphql(/* GraphQL */ `
  query CurrentUsages($clusters: [String!]!, $resource: MeasuredResource!, $namespace: String) {
    currentUsage(clusters: $clusters, resource: $resource, namespace: $namespace) { id cpuCores memoryBytes }
  }
`);
