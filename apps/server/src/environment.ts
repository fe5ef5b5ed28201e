import { delimiter, resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const roles = ['graphql', 'kube-api', 'controllers', 'scheduler', 'node', 'network', 'sync'] as const;
export type Role = (typeof roles)[number];

const schema = z.object({
  PILOTHOUSE_HOST: z.string().default('127.0.0.1').describe('address that every port is bound to'),
  PILOTHOUSE_DASHBOARD_PORT: port.default(3000).describe('the dashboard'),
  PILOTHOUSE_API_PORT: port.default(4000).describe('GraphQL, health and metrics'),
  PILOTHOUSE_KUBE_PORT: port.default(6443).describe('the Kubernetes API'),
  PILOTHOUSE_DNS_PORT: port.default(5353).describe('the name server of the cluster, UDP and TCP'),
  PILOTHOUSE_INGRESS_PORT: port.default(8080).describe('HTTP of Ingresses'),
  PILOTHOUSE_INGRESS_TLS_PORT: port.default(8443).describe('HTTPS of Ingresses'),
  PILOTHOUSE_DATA_DIR: z.string().default('.pilothouse').describe('database, keys, logs, kubeconfig'),
  PILOTHOUSE_RUNTIME: z
    .enum(['process', 'docker', 'simulated'])
    .default('process')
    .describe('how nodes run containers'),
  PILOTHOUSE_DOCKER_SOCKET: z.string().optional().describe('socket of the container engine of the docker runtime'),
  DOCKER_HOST: z.string().optional().describe('the same, as other programs are told of it'),
  XDG_RUNTIME_DIR: z.string().optional(),
  PILOTHOUSE_NODES: z.coerce.number().int().min(0).max(1000).default(3).describe('nodes of the embedded cluster'),
  PILOTHOUSE_NODE_NAMES: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((name) => name.trim()))
    .transform((names) => names.filter((name) => name !== ''))
    .describe('which of the nodes this process runs, by commas: node-1,node-2; without it all'),
  PILOTHOUSE_NODE_GRACE: z.coerce
    .number()
    .int()
    .min(4)
    .default(50)
    .describe('seconds without a sign of life after which a node counts as lost'),
  PILOTHOUSE_METRICS_RESOLUTION: z.coerce
    .number()
    .int()
    .min(1)
    .default(15)
    .describe('seconds between two looks at what pods and nodes use'),
  PILOTHOUSE_HOST_PATH: z.enum(['on', 'off']).default('off').describe('let pods mount directories of this machine'),
  PILOTHOUSE_DEMO: z.enum(['on', 'off']).default('on').describe('fill namespace demo on the first run'),
  PILOTHOUSE_ADMIN_PASSWORD: z.string().min(8).optional().describe('password of the user admin'),
  PILOTHOUSE_SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits (32 bytes)')
    .optional()
    .describe('key that seals secrets at rest'),
  PILOTHOUSE_FORMER_SECRET_KEYS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((key) => key !== ''))
    .pipe(z.array(z.string().regex(/^[0-9a-f]{64}$/, 'each must be 64 hexadecimal digits (32 bytes)')))
    .describe('keys that sealed secrets before, by commas: still opened, never used anew'),
  PILOTHOUSE_ROLES: z
    .string()
    .default(roles.join(','))
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(roles)))
    .describe('what this process runs'),
  PILOTHOUSE_DASHBOARD_URL: z.url().optional().describe('a dashboard that runs elsewhere; none is started then'),
  PILOTHOUSE_KUBECONFIG: z
    .string()
    .default('')
    .transform((text) => text.split(delimiter).filter((file) => file !== ''))
    .describe(`kubeconfigs, by "${delimiter}": each of their contexts becomes a cluster`),
  PILOTHOUSE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      hostname: /.+/,
      error: 'must look like postgresql://user:password@host:5432/name',
    })
    .optional()
    .describe('a PostgreSQL to use instead of the embedded one'),
});

/** What the operator configured, parsed once. Ports are 0 where any free one will do. */
export interface Environment {
  readonly host: string;
  readonly dashboardPort: number;
  readonly apiPort: number;
  readonly kubePort: number;
  readonly dnsPort: number;
  readonly ingressPort: number;
  readonly ingressTlsPort: number;
  /** Absolute. */
  readonly dataDirectory: string;
  readonly runtime: 'process' | 'docker' | 'simulated';
  /** Where the container engine of the docker runtime is looked for. */
  readonly engineSocket: { readonly given: string | undefined; readonly runtimeDirectory: string | undefined };
  readonly nodes: number;
  /** Of the nodes that this process runs; none stands for all. */
  readonly nodeNames: readonly string[];
  /** Milliseconds. */
  readonly nodeGracePeriod: number;
  /** Between two looks at what pods and nodes use, milliseconds. */
  readonly metricsResolution: number;
  readonly hostPaths: boolean;
  readonly demo: boolean;
  readonly adminPassword: string | undefined;
  /** 32 bytes in hexadecimal. */
  readonly secretKey: string | undefined;
  /** Each as secretKey. */
  readonly formerSecretKeys: readonly string[];
  readonly roles: ReadonlySet<Role>;
  readonly dashboardUrl: string | undefined;
  /** Absolute paths. */
  readonly kubeconfigFiles: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly databaseUrl: string | undefined;
  /** What programs that get credentials may see of our own environment: all but our settings, which hold secrets. */
  readonly programEnvironment: Readonly<Record<string, string | undefined>>;
  /** What Next may see of our own environment. */
  readonly childEnvironment: Readonly<Record<string, string | undefined>>;
}

/** A setting that cannot be used; the message is a sentence for the operator. */
export class EnvironmentError extends Error {}

export function parseEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new EnvironmentError(`These settings cannot be used:\n${problems.join('\n')}`);
  }
  const value = parsed.data;
  return {
    host: value.PILOTHOUSE_HOST,
    dashboardPort: value.PILOTHOUSE_DASHBOARD_PORT,
    apiPort: value.PILOTHOUSE_API_PORT,
    kubePort: value.PILOTHOUSE_KUBE_PORT,
    dnsPort: value.PILOTHOUSE_DNS_PORT,
    ingressPort: value.PILOTHOUSE_INGRESS_PORT,
    ingressTlsPort: value.PILOTHOUSE_INGRESS_TLS_PORT,
    dataDirectory: resolve(value.PILOTHOUSE_DATA_DIR),
    runtime: value.PILOTHOUSE_RUNTIME,
    engineSocket: {
      given: value.PILOTHOUSE_DOCKER_SOCKET ?? value.DOCKER_HOST,
      runtimeDirectory: value.XDG_RUNTIME_DIR,
    },
    nodes: value.PILOTHOUSE_NODES,
    nodeNames: value.PILOTHOUSE_NODE_NAMES,
    nodeGracePeriod: value.PILOTHOUSE_NODE_GRACE * 1000,
    metricsResolution: value.PILOTHOUSE_METRICS_RESOLUTION * 1000,
    hostPaths: value.PILOTHOUSE_HOST_PATH === 'on',
    demo: value.PILOTHOUSE_DEMO === 'on',
    adminPassword: value.PILOTHOUSE_ADMIN_PASSWORD,
    secretKey: value.PILOTHOUSE_SECRET_KEY,
    formerSecretKeys: value.PILOTHOUSE_FORMER_SECRET_KEYS,
    roles: new Set(value.PILOTHOUSE_ROLES),
    dashboardUrl: value.PILOTHOUSE_DASHBOARD_URL,
    kubeconfigFiles: value.PILOTHOUSE_KUBECONFIG.map((file) => resolve(file)),
    logLevel: value.PILOTHOUSE_LOG_LEVEL,
    databaseUrl: value.DATABASE_URL,
    programEnvironment: Object.fromEntries(Object.entries(variables).filter(([name]) => !isOurs(name))),
    childEnvironment: { PATH: variables.PATH, HOME: variables.HOME },
  };
}

function isOurs(name: string): boolean {
  return name.startsWith('PILOTHOUSE_') || name === 'DATABASE_URL';
}
