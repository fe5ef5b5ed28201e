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
      metadata { creationTimestamp }
      scheduleInWords
      scheduleError
      timeZone
      suspended
      spec { successfulJobsHistoryLimit failedJobsHistoryLimit }
      planned: nextRuns(after: $since, count: 100) { at }
      nextRuns(count: 10) { at local clockChange }
      jobs(first: 50) { id metadata { name } result scheduledAt startedAt finishedAt }
    }
  }
`);
