import { graphql } from './generated/gql.ts';

export const PodDetail = graphql(/* GraphQL */ `
  query PodDetail($cluster: String!, $namespace: String!, $name: String!) {
    pod(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      state
      statusWord
      statusSentence
      nextTryAt
      phase
      podIP
      hostIP
      nodeName
      qosClass
      startTime
      readyContainers
      totalContainers
      restarts
      metadata {
        name
        namespace
        uid
        creationTimestamp
        deletionTimestamp
        labels { key value }
        annotations { key value }
      }
      controller { kind name }
      deployment { id metadata { name namespace } }
      conditions { type status reason message lastTransitionTime lastUpdateTime }
      containers {
        name
        image
        init
        sidecar
        ready
        started
        state
        reason
        message
        exitCode
        signal
        startedAt
        finishedAt
        restarts
        lastTermination { exitCode signal reason message startedAt finishedAt }
        command
        args
        ports { name containerPort protocol }
        env { name value from }
        probes { kind action initialDelaySeconds periodSeconds timeoutSeconds successThreshold failureThreshold }
        requests { key value }
        limits { key value }
      }
      events(first: 60) { id type reason message count lastSeen firstSeen involved { kind name namespace } }
      usedConfig { kind name through optional keys object { __typename id } }
    }
  }
`);

export const PodLogs = graphql(/* GraphQL */ `
  subscription PodLogs(
    $cluster: String!
    $namespace: String!
    $pod: String!
    $container: String
    $follow: Boolean!
    $previous: Boolean!
    $tailLines: Int!
  ) {
    podLogs(
      cluster: $cluster
      namespace: $namespace
      pod: $pod
      container: $container
      follow: $follow
      previous: $previous
      tailLines: $tailLines
    ) {
      container
      end
      lines { time text }
    }
  }
`);
