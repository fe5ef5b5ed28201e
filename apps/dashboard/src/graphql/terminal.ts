import { graphql } from './generated/gql.ts';

/** A shell with a terminal. Never sent again by itself: that would be another shell. */
export const PodExec = graphql(/* GraphQL */ `
  subscription PodExec(
    $cluster: String!
    $namespace: String!
    $pod: String!
    $container: String!
    $command: [String!]!
    $columns: Int
    $rows: Int
  ) {
    exec(
      cluster: $cluster
      namespace: $namespace
      pod: $pod
      container: $container
      command: $command
      tty: true
      stdin: true
      columns: $columns
      rows: $rows
    ) {
      session
      data
      exit { code message }
    }
  }
`);

export const ExecInput = graphql(/* GraphQL */ `
  mutation ExecInput($session: ID!, $data: String, $columns: Int, $rows: Int) {
    execInput(session: $session, data: $data, columns: $columns, rows: $rows)
  }
`);

export const MayExec = graphql(/* GraphQL */ `
  query MayExec($cluster: String!, $namespace: String!, $pod: String!) {
    can(
      cluster: $cluster
      questions: [{ verb: "create", resource: "pods/exec", namespace: $namespace, name: $pod }]
    ) {
      allowed
      reason
    }
  }
`);
