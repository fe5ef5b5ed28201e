import { StatusError } from '@pilothouse/kube-model/status-error';
import { z } from 'zod';
import { readBoundedYaml, UnreadableTextError } from './bounded-yaml.ts';

/** kubectl writes null for what is not there. */
const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);
const list = <T extends z.ZodType>(type: T) =>
  z
    .array(type)
    .nullish()
    .transform((value) => value ?? []);
const text = optional(z.string());

const cluster = z.looseObject({
  server: text,
  'certificate-authority': text,
  'certificate-authority-data': text,
  'insecure-skip-tls-verify': optional(z.boolean()),
  'tls-server-name': text,
  'proxy-url': text,
});

const exec = z.looseObject({
  apiVersion: text,
  command: text,
  args: list(z.string()),
  env: list(z.looseObject({ name: z.string(), value: z.string() })),
  installHint: text,
  interactiveMode: text,
  provideClusterInfo: optional(z.boolean()),
});

const user = z.looseObject({
  token: text,
  tokenFile: text,
  'client-certificate': text,
  'client-certificate-data': text,
  'client-key': text,
  'client-key-data': text,
  username: text,
  password: text,
  exec: optional(exec),
  'auth-provider': optional(
    z.looseObject({ name: z.string(), config: optional(z.record(z.string(), z.union([z.string(), z.null()]))) }),
  ),
  as: text,
  'as-uid': text,
  'as-groups': list(z.string()),
  'as-user-extra': optional(z.record(z.string(), z.array(z.string()))),
});

const context = z.looseObject({ cluster: text, user: text, namespace: text });

const shape = z.looseObject({
  apiVersion: text,
  kind: text,
  'current-context': text,
  clusters: list(z.looseObject({ name: z.string(), cluster: optional(cluster) })),
  users: list(z.looseObject({ name: z.string(), user: optional(user) })),
  contexts: list(z.looseObject({ name: z.string(), context: optional(context) })),
});

/** What stands in a kubeconfig; fields that are not known are kept. */
export type Kubeconfig = z.output<typeof shape>;
export type ClusterEntry = z.output<typeof cluster>;
export type UserEntry = z.output<typeof user>;
export type ExecEntry = z.output<typeof exec>;

/** Of a cluster that lets everybody in. */
export const noUser: UserEntry = user.parse({});

/** Throws BadRequest with a sentence about what is no kubeconfig, or one that names nothing. */
export function parseKubeconfig(source: string): Kubeconfig {
  const parsed = shape.safeParse(readText(source), { error: inWords });
  if (!parsed.success) throw refused(wrongShape(parsed.error));
  const { kind, contexts } = parsed.data;
  if (kind !== undefined && kind !== 'Config') throw refused(`is a ${kind}: the kind of a kubeconfig is Config`);
  if (contexts.length === 0) throw refused('has no contexts');
  checkNames(parsed.data);
  return parsed.data;
}

function readText(source: string): unknown {
  try {
    return readBoundedYaml(source);
  } catch (error) {
    if (error instanceof UnreadableTextError) throw refused(error.message, error);
    throw error;
  }
}

function refused(why: string, cause?: Error): StatusError {
  return new StatusError('BadRequest', `The kubeconfig ${why}`, undefined, { cause });
}

const expectations: Readonly<Record<string, string>> = {
  string: 'must be text (in quotes, where it looks like a number)',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be a map',
};

function inWords(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'is missing';
  return (issue.code === 'invalid_type' && expectations[issue.expected]) || 'cannot be used';
}

function wrongShape({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = (issue?.path ?? []).map(String).join('.');
  if (path === '') return 'is no list of clusters, users and contexts: is it the right file?';
  return `is not in order: ${path} ${issue?.message ?? 'cannot be used'}`;
}

/** Who is meant by a name that stands twice cannot be told; kubectl refuses it too. */
function checkNames({ clusters, users, contexts }: Kubeconfig): void {
  for (const [what, entries] of Object.entries({ clusters, users, contexts })) {
    const names = entries.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw refused(`has two ${what} called "${twice}"`);
  }
}
