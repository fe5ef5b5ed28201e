import { graphql } from './generated/gql.ts';

/** With all that the strip of a row is drawn from; `since` is a day ago. */
export const CronJobRows = graphql(/* GraphQL */ `
  subscription CronJobRows(
    $clusters: [String!]!
    $namespace: String
    $labelSelector: String
    $since: DateTime!
    $cursor: String
  ) {
    objectChanges(
      clusters: $clusters
      resources: ["cronjobs.batch"]
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
          ... on CronJob {
            cluster
            metadata { name namespace creationTimestamp deletionTimestamp }
            state
            statusWord
            statusSentence
            schedule
            scheduleInWords
            scheduleError
            timeZone
            suspended
            lastScheduleTime
            spec { successfulJobsHistoryLimit failedJobsHistoryLimit }
            nextRuns(after: $since, count: 100) { at }
            jobs(first: 50) { id metadata { name } result scheduledAt startedAt finishedAt }
          }
        }
      }
    }
  }
`);

/** What the page of one CronJob shows beside what all pages show. */
export const CronJobPlan = graphql(/* GraphQL */ `
  query CronJobPlan($cluster: String!, $namespace: String!, $name: String!, $since: DateTime!) {
    cronJob(cluster: $cluster, namespace: $namespace, name: $name) {
      id
      metadata { name namespace creationTimestamp }
      scheduleInWords
      scheduleError
      timeZone
      suspended
      spec { successfulJobsHistoryLimit failedJobsHistoryLimit }
      planned: nextRuns(after: $since, count: 100) { at }
      nextRuns(count: 10) { at local clockChange }
      jobs(first: 50) {
        id
        metadata { name creationTimestamp }
        result
        scheduledAt
        startedAt
        finishedAt
        manual
        status { conditions { type status reason message } }
      }
    }
  }
`);

export const RunCronJobNow = graphql(/* GraphQL */ `
  mutation RunCronJobNow($ref: NamedRef!, $jobName: String) {
    runCronJobNow(ref: $ref, jobName: $jobName) { job { id metadata { name } } warnings }
  }
`);

export const SetCronJobSuspended = graphql(/* GraphQL */ `
  mutation SetCronJobSuspended($ref: NamedRef!, $suspended: Boolean!, $expectedRevision: String) {
    setCronJobSuspended(ref: $ref, suspended: $suspended, expectedRevision: $expectedRevision) {
      cronJob { id suspended metadata { resourceVersion } }
      warnings
    }
  }
`);

export const SetCronJobsSuspended = graphql(/* GraphQL */ `
  mutation SetCronJobsSuspended($refs: [NamedRef!]!, $suspended: Boolean!) {
    setCronJobsSuspended(refs: $refs, suspended: $suspended) { cluster namespace name error { code message } }
  }
`);

export const SetJobSuspended = graphql(/* GraphQL */ `
  mutation SetJobSuspended($ref: NamedRef!, $suspended: Boolean!, $expectedRevision: String) {
    setJobSuspended(ref: $ref, suspended: $suspended, expectedRevision: $expectedRevision) {
      job { id suspended metadata { resourceVersion } }
      warnings
    }
  }
`);

export const PreviewSchedule = graphql(/* GraphQL */ `
  query PreviewSchedule($schedule: String!, $timeZone: String) {
    previewSchedule(schedule: $schedule, timeZone: $timeZone, count: 10) {
      words
      error
      nextRuns { at local clockChange }
    }
  }
`);

/** The manifest that the form edits. */
export const CronJobManifest = graphql(/* GraphQL */ `
  query CronJobManifest($cluster: String!, $namespace: String!, $name: String!) {
    cronJob(cluster: $cluster, namespace: $namespace, name: $name) { id raw }
  }
`);
