import { servedResources } from '@pilothouse/kube-api/discovery/served-resources';
import { protobufMediaType } from '@pilothouse/kube-api/protobuf/decode-protobuf';
import type { Resource } from '@pilothouse/kube-model/resource';
import fc from 'fast-check';

/** A request that nobody means well with: something of it is wrong, or all of it. */
export interface HostileRequest {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

const long = 'a'.repeat(3_000);
const strange = fc.constantFrom(
  ...['..', '.', '%2e%2e', '%00', '%', '%zz', '%c3%28', '', '%2f', 'a%20b', "'", '%F0%9F%98%80', 'UPPER', '-a', long],
  ...['__proto__', 'constructor', 'toString', 'default', 'kube-system', 'a', 'x.y', '*', ';', '%0d%0aX-Y:%201'],
);
const subresource = fc.constantFrom(
  ...[
    'status',
    'scale',
    'finalize',
    'binding',
    'eviction',
    'log',
    'exec',
    'attach',
    'token',
    'proxy',
    'resize',
    'nope',
  ],
);

function rootOf({ group, version }: Resource): string {
  return group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
}

const resourcePath = fc
  .record({
    resource: fc.constantFrom(...servedResources),
    namespace: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('default', 'hostile') }, strange),
    name: fc.option(fc.oneof({ weight: 2, arbitrary: fc.constantFrom('a', 'known') }, strange)),
    subresource: fc.option(subresource, { freq: 3 }),
    tail: fc.option(strange, { freq: 20 }),
  })
  .map(({ resource, namespace, name, subresource: sub, tail }) => {
    const place = resource.namespaced ? `/namespaces/${namespace}` : '';
    const rest = [name, name === null ? null : sub, tail].filter((part) => part !== null);
    return [`${rootOf(resource)}${place}/${resource.resource}`, ...rest].join('/');
  });

const otherPath = fc.oneof(
  fc.array(strange, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`),
  fc.constantFrom(
    '/api',
    '/apis',
    '/version',
    '/openapi/v3',
    '/openapi/v2',
    '/healthz',
    '/livez/x',
    '//',
    '/api/v1//pods',
  ),
);
const path = fc.oneof({ weight: 8, arbitrary: resourcePath }, otherPath);

const number = fc.constantFrom(
  '0',
  '1',
  '-1',
  '1.5',
  'NaN',
  '1e9',
  '9007199254740993',
  '18446744073709551616',
  '0x10',
  ' 1',
);
const anyText = fc.oneof(number, strange, fc.string({ maxLength: 12 }));
const selector = fc.oneof(
  fc.constantFrom(
    'a=b',
    'a in (b,c)',
    '!a',
    'a notin ()',
    'a>1',
    'a=b,,c',
    '(((',
    'a in (b',
    'metadata.name=x',
    'spec.x!=1',
    ',',
    'a\\=b=c',
  ),
  anyText,
);
const flag = fc.constantFrom('true', 'false', '', '1', 'x', 'All', 'None');
const parameter = fc.oneof(
  fc.tuple(fc.constantFrom('labelSelector', 'fieldSelector'), selector),
  fc.tuple(fc.constantFrom('limit', 'timeoutSeconds', 'gracePeriodSeconds', 'tailLines', 'sinceSeconds'), anyText),
  fc.tuple(fc.constantFrom('resourceVersion'), fc.constantFrom('0', '1', '2', '-1', '', 'abc', '1e9', '01', '1.0')),
  fc.tuple(fc.constantFrom('resourceVersionMatch'), fc.constantFrom('Exact', 'NotOlderThan', 'x', '')),
  fc.tuple(fc.constantFrom('continue'), fc.oneof(anyText, fc.base64String({ maxLength: 80 }))),
  fc.tuple(fc.constantFrom('dryRun', 'force', 'sendInitialEvents', 'allowWatchBookmarks', 'pretty', 'follow'), flag),
  fc.tuple(
    fc.constantFrom('fieldManager', 'fieldValidation', 'propagationPolicy', 'includeObject', 'container'),
    anyText,
  ),
  fc.tuple(anyText, anyText),
);
const query = fc.array(parameter, { maxLength: 4 }).map((pairs) => {
  const text = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
  return text === '' ? '' : `?${text}`;
});

const key = fc.constantFrom(
  ...['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'labels', 'annotations', 'finalizers', 'ownerReferences'],
  ...[
    'managedFields',
    'uid',
    'resourceVersion',
    'generateName',
    'spec',
    'status',
    'data',
    'template',
    'containers',
    'ports',
  ],
  ...[
    'env',
    'selector',
    'matchLabels',
    'rules',
    'stringData',
    'fieldsV1',
    'f:spec',
    '$patch',
    '$retainKeys',
    '.',
    'replicas',
  ],
  ...['$setElementOrder/containers', '$deleteFromPrimitiveList/finalizers', '__proto__', 'constructor', ''],
);
const scalar = fc.constantFrom<unknown>(
  ...[
    null,
    '',
    'a',
    'v1',
    'Pod',
    0,
    -1,
    1e308,
    2 ** 63,
    1.5,
    true,
    '80%',
    '\u0000',
    '\ud800',
    '2020-13-45T99:99:99Z',
    long,
  ],
  ...['delete', 'replace', 'merge', 'Gi', '1e999999', 'e', '100000000000000000000m', [], {}],
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));
const operation = fc.record({
  op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'),
  path: fc.constantFrom(
    '',
    '/',
    '/data',
    '/metadata/labels/a~1b',
    '/metadata/name',
    '/~2',
    '/data/-',
    '/__proto__/x',
    '/metadata/managedFields',
  ),
  from: fc.constantFrom('', '/data', '/metadata', '/nope'),
  value,
});
const manifest = fc
  .record({
    resource: fc.constantFrom(...servedResources),
    spec: value,
    more: fc.dictionary(key, value, { maxKeys: 4 }),
  })
  .map(({ resource, spec, more }) => ({
    apiVersion: resource.group === '' ? resource.version : `${resource.group}/${resource.version}`,
    kind: resource.kind,
    metadata: { name: 'a' },
    spec,
    data: { a: '1' },
    ...more,
  }));
const yaml = fc.constantFrom(
  'a: &a [*a]',
  'a: &a {b: 1}\nc: {<<: *a}',
  '? [1]\n: 2',
  '--- \n---\na: 1',
  '!!js/function x',
  '\t- a',
  'a: 1\na: 2',
  `a0: &a0 [x,x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n')}`,
);
const deep = fc.constantFrom(
  `${'['.repeat(50_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  `{"a":"${long.repeat(1_200)}"}`,
);
const json = fc.oneof(value, manifest, fc.array(operation, { maxLength: 4 })).map((object) => JSON.stringify(object));
const text = fc.oneof(
  { weight: 8, arbitrary: json },
  yaml,
  { weight: 1, arbitrary: deep },
  fc.string({ maxLength: 60 }),
);
const bytes = fc.oneof(
  { weight: 6, arbitrary: text.map((body) => Buffer.from(body)) },
  fc.uint8Array({ maxLength: 60 }).map((body) => Buffer.from(body)),
  fc.uint8Array({ maxLength: 90 }).map((body) => Buffer.concat([Buffer.from('k8s\0'), body])),
  text.map((body) => Buffer.from(body).subarray(0, Math.floor(body.length / 2))),
);

const contentType = fc.constantFrom(
  ...[
    'application/json',
    'application/json; charset=utf-16',
    'application/yaml',
    protobufMediaType,
    'text/plain',
    '',
    '/',
  ],
  ...['json-patch+json', 'merge-patch+json', 'strategic-merge-patch+json', 'apply-patch+yaml', 'apply-patch+cbor'].map(
    (name) => `application/${name}`,
  ),
);
const accept = fc.constantFrom(
  ...[
    'application/json',
    '*/*',
    'application/json;as=Table;v=v1;g=meta.k8s.io',
    'application/json;as=Nope',
    'text/html',
    ';;,',
  ],
  ...[
    'application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io',
    'application/vnd.kubernetes.protobuf',
    'a'.repeat(2_000),
  ],
  ...[
    'application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json;q=0.1',
    'application/json;as=PartialObjectMetadataList',
  ],
);
const extra = fc.constantFrom<readonly [string, string]>(
  ...([
    ['authorization', 'Basic YTpi'],
    ['authorization', 'Bearer'],
    ['authorization', `Bearer ${'x.'.repeat(200)}`],
    ['impersonate-user', ''],
    ['impersonate-user', 'system:serviceaccount:default:x'],
    ['impersonate-group', 'system:masters'],
    ['content-encoding', 'gzip'],
    ['if-none-match', '"*"'],
    ['expect', '200-ok'],
    ['upgrade', 'websocket'],
    ['x-y', 'z'.repeat(4_000)],
    ['range', 'bytes=0-1'],
  ] as const),
);
const method = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD') },
  fc.constantFrom('OPTIONS', 'TRACE', 'PROPFIND', 'get', 'SEARCH'),
);

const pod = { containers: [{ name: 'c', image: 'x', ports: [{ containerPort: 80 }] }] };
const right: readonly (readonly [path: string, manifest: object])[] = [
  ['/api/v1/namespaces/hostile/configmaps', { data: { a: '1' } }],
  ['/api/v1/namespaces/hostile/secrets', { stringData: { a: '1' } }],
  ['/api/v1/namespaces/hostile/services', { spec: { ports: [{ port: 80 }], selector: { a: 'b' } } }],
  ['/api/v1/namespaces/hostile/pods', { spec: pod }],
  [
    '/apis/apps/v1/namespaces/hostile/deployments',
    { spec: { selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec: pod } } },
  ],
];
const patchType = fc.constantFrom(
  'merge-patch+json',
  'strategic-merge-patch+json',
  'json-patch+json',
  'apply-patch+yaml',
);

/** Right but for one thing, or right altogether: what gets past the door. */
const nearlyRight = fc
  .record({
    place: fc.constantFrom(...right),
    verb: fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE'),
    name: fc.constantFrom('a', 'b', 'c'),
    type: patchType,
    wrong: fc.option(fc.tuple(key, value), { freq: 3 }),
    inSpec: fc.boolean(),
    query,
  })
  .map(({ place: [collection, content], verb, name, type, wrong, inSpec, query: asked }): HostileRequest => {
    const manifest: Record<string, unknown> = { metadata: { name }, ...structuredClone(content) };
    const { spec } = manifest;
    const inner = inSpec && typeof spec === 'object' && spec !== null ? spec : manifest;
    if (wrong) Object.defineProperty(inner, wrong[0], { value: wrong[1], enumerable: true, configurable: true });
    const media = verb === 'PATCH' ? `application/${type}` : 'application/json';
    return {
      method: verb,
      target: `${verb === 'POST' ? collection : `${collection}/${name}`}${asked === '' ? '?' : `${asked}&`}fieldManager=m`,
      headers: [
        ['authorization', 'Bearer admin'],
        ['content-type', media],
      ],
      body: Buffer.from(JSON.stringify(manifest)),
    };
  });

/** Always the same ones. A watch says when it ends, or the run would. */
export function hostileRequests(count: number): HostileRequest[] {
  const one = fc.record({
    method,
    path,
    query,
    watch: fc.boolean(),
    type: contentType,
    accept,
    extras: fc.array(extra, { maxLength: 1 }),
    body: bytes,
  });
  const seed = 20_261_125;
  const near = fc.sample(nearlyRight, { numRuns: Math.ceil(count / 4), seed });
  const made = fc.sample(one, { numRuns: count - near.length, seed });
  const wild = made.map(
    ({ method: verb, path: where, query: asked, watch, type, accept: wants, extras, body }, index): HostileRequest => {
      const ends = `${asked === '' ? '?' : '&'}${watch && index % 25 === 0 ? 'watch=1&' : ''}timeoutSeconds=1`;
      const bodiless = verb === 'GET' || verb === 'HEAD';
      const signsIn = extras.some(([name]) => name === 'authorization');
      return {
        method: verb,
        target: `${where}${asked}${verb === 'GET' && !asked.includes('timeoutSeconds') ? ends : ''}`,
        headers: [
          ...(signsIn ? [] : [['authorization', 'Bearer admin'] as const]),
          ['accept', wants],
          ['content-type', type],
          ...extras,
        ],
        body: bodiless ? Buffer.alloc(0) : body,
      };
    },
  );
  // By turns, so that what is there is also read, listed and watched.
  return wild.flatMap((request, index) => {
    const also = index % 3 === 0 ? near[index / 3] : undefined;
    return also ? [request, also] : [request];
  });
}
