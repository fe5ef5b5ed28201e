import { describe, expect, test } from 'vitest';
import type { CronJob, Job } from '../../kinds.ts';
import { validateCronJob } from '../cron-job/validation.ts';
import { validateJobUpdate } from './update-validation.ts';
import { validateJob } from './validation.ts';

type Spec = Partial<NonNullable<Job['spec']>>;
type PodSpec = NonNullable<NonNullable<Job['spec']>['template']['spec']>;

const labels = {
  'controller-uid': 'u',
  'job-name': 'j',
  'batch.kubernetes.io/controller-uid': 'u',
  'batch.kubernetes.io/job-name': 'j',
};
const container = {
  name: 'c',
  image: 'x',
  imagePullPolicy: 'Always',
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
};
const pod = (more: Partial<PodSpec> = {}) => ({
  metadata: { labels },
  spec: { restartPolicy: 'Never', dnsPolicy: 'ClusterFirst', containers: [container], ...more },
});
const selector = { matchLabels: { 'batch.kubernetes.io/controller-uid': 'u' } };

function job(spec: Spec = {}, status?: Job['status']): Job {
  const usual = { completionMode: 'NonIndexed', manualSelector: false, selector, template: pod() };
  return { metadata: { name: 'j', uid: 'u' }, spec: { ...usual, ...spec }, ...(status && { status }) };
}

const told = (problems: readonly { field: string; message: string }[]) =>
  problems.map(({ field, message }) => `${field}: ${message}`);
const refused = (spec: Spec) => told(validateJob(job(spec)));
const indexed = { completionMode: 'Indexed', completions: 3 };
const policy = (...rules: NonNullable<Spec['podFailurePolicy']>['rules']) => ({ podFailurePolicy: { rules } });
const codes = (values: number[], operator = 'In') => ({ onExitCodes: { operator, values } });

describe('what a Job may not be', () => {
  test.each<[Spec, string[]]>([
    [{}, []],
    [
      { maxFailedIndexes: 1 },
      [
        'spec.backoffLimitPerIndex: Required value: when maxFailedIndexes is specified',
        'spec.maxFailedIndexes: Invalid value: 1: requires indexed completion mode',
      ],
    ],
    [{ backoffLimitPerIndex: 1 }, ['spec.backoffLimitPerIndex: Invalid value: 1: requires indexed completion mode']],
    [{ completionMode: 'Indexed' }, ['spec.completions: Required value: when completion mode is Indexed']],
    [
      { ...indexed, backoffLimitPerIndex: 1, maxFailedIndexes: 4 },
      ['spec.maxFailedIndexes: Invalid value: 4: must be less than or equal to completions'],
    ],
    [
      { ...indexed, parallelism: 100_001 },
      ['spec.parallelism: Invalid value: 100001: must be less than or equal to 100000 when completion mode is Indexed'],
    ],
    [
      { completionMode: 'Indexed', completions: 100_001, backoffLimitPerIndex: 1 },
      ['spec.maxFailedIndexes: Required value: must be specified when completions is above 100000'],
    ],
    [
      { managedBy: 'mine' },
      ['spec.managedBy: Invalid value: "mine": must be a domain-prefixed path (such as "acme.io/foo")'],
    ],
    [{ managedBy: `example.com/${'x'.repeat(60)}` }, ['spec.managedBy: Too long: may not be more than 63 bytes']],
    [
      { podReplacementPolicy: 'Never' },
      ['spec.podReplacementPolicy: Unsupported value: "Never": supported values: "Failed", "TerminatingOrFailed"'],
    ],
    [
      { podReplacementPolicy: 'TerminatingOrFailed', ...policy({ action: 'Ignore', ...codes([1]) }) },
      ['spec.podReplacementPolicy: Unsupported value: "TerminatingOrFailed": supported values: "Failed"'],
    ],
    [
      { template: pod({ restartPolicy: 'Always' }) },
      ['spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"'],
    ],
    [
      { template: pod({ restartPolicy: 'OnFailure' }), ...policy({ action: 'Ignore', ...codes([1]) }) },
      [
        'spec.template.spec.restartPolicy: Invalid value: "OnFailure": only "Never" is supported when podFailurePolicy is specified',
      ],
    ],
  ])('%j', (spec, expected) => {
    expect(refused(spec)).toEqual(expected);
  });

  test('rules of a podFailurePolicy ask for one thing, in order', () => {
    const at = (field: string, message: string) => [`spec.podFailurePolicy.rules[0]${field}: ${message}`];
    const one = (rule: NonNullable<Spec['podFailurePolicy']>['rules'][number]) => refused(policy(rule));
    expect(one({ action: 'FailIndex', ...codes([1]) })).toEqual(
      at('.action', 'Invalid value: "FailIndex": requires the backoffLimitPerIndex to be set'),
    );
    expect(one({ action: '', ...codes([1]) })).toEqual(
      at('.action', 'Required value: valid values: ["Count" "FailIndex" "FailJob" "Ignore"]'),
    );
    expect(one({ action: 'Ignore' })).toEqual(
      at('', 'Invalid value: specifying one of OnExitCodes and OnPodConditions is required'),
    );
    expect(one({ action: 'Ignore', ...codes([0]) })).toEqual(
      at('.onExitCodes.values[0]', 'Invalid value: 0: must not be 0 for the In operator'),
    );
    expect(one({ action: 'Ignore', ...codes([2, 1, 2]) })).toEqual([
      ...at('.onExitCodes.values[2]', 'Duplicate value: 2'),
      ...at('.onExitCodes.values', 'Invalid value: [2,1,2]: must be ordered'),
    ]);
    const onPodConditions = [{ type: 'DisruptionTarget', status: 'Maybe' }];
    expect(one({ action: 'Ignore', onPodConditions })).toEqual(
      at('.onPodConditions[0].status', 'Unsupported value: "Maybe": supported values: "False", "True", "Unknown"'),
    );
  });

  test('rules of a successPolicy name indexes that there are', () => {
    const one = (rule: object) => refused({ ...indexed, successPolicy: { rules: [rule] } });
    const field = 'spec.successPolicy.rules[0]';
    expect(one({})).toEqual([
      `${field}: Required value: at least one of succeededCount or succeededIndexes must be specified`,
    ]);
    expect(one({ succeededIndexes: '1,0' })).toEqual([
      `${field}.succeededIndexes: Invalid value: "1,0": error parsing succeededIndexes: non-increasing order, previous: 1, current: 0`,
    ]);
    expect(one({ succeededIndexes: '0-3' })).toEqual([
      `${field}.succeededIndexes: Invalid value: "0-3": error parsing succeededIndexes: too large index: "3"`,
    ]);
    expect(one({ succeededIndexes: '0,2', succeededCount: 3 })).toEqual([
      `${field}.succeededCount: Invalid value: 3: must be less than or equal to 2 (the number of indexes in the specified succeededIndexes field)`,
    ]);
    expect(refused({ successPolicy: { rules: [] } })).toEqual([
      'spec.successPolicy: Invalid value: {"Rules":[]}: requires indexed completion mode',
    ]);
  });

  test('the selector is the one that the server made, unless it was chosen by hand', () => {
    const own = { matchLabels: { app: 'x' } };
    expect(refused({ selector: own })).toEqual([
      'spec.selector: Invalid value: {"matchLabels":{"app":"x"}}: `selector` not auto-generated',
      `spec.template.metadata.labels: Invalid value: ${JSON.stringify(labels)}: \`selector\` does not match template \`labels\``,
    ]);
    const template = { ...pod(), metadata: { labels: { app: 'x' } } };
    expect(refused({ manualSelector: true, selector: own, template })).toEqual([]);
  });

  test('the name leaves room for the last index', () => {
    const name = 'n'.repeat(62);
    const long = { ...job({ ...indexed, manualSelector: true }), metadata: { name, uid: 'u' } };
    expect(told(validateJob(long))).toEqual([
      `metadata.name: Invalid value: "${name}": will not able to create pod with invalid DNS label: ${name}-2`,
    ]);
  });
});

describe('what of a Job may not change', () => {
  const changed = (next: Spec, current: Spec, status?: Job['status']) => [
    ...new Set(told(validateJobUpdate(job(next), job(current, status)))),
  ];

  test('completions of an Indexed Job change together with its parallelism, others never', () => {
    expect(changed({ completions: 2 }, { completions: 1 })).toEqual([
      'spec.completions: Invalid value: 2: field is immutable',
    ]);
    const elastic = { ...indexed, completions: 5 };
    expect(changed({ ...elastic, parallelism: 5 }, indexed)).toEqual([]);
    expect(changed({ ...elastic, parallelism: 3 }, indexed)).toEqual([
      'spec.completions: Invalid value: 5: can only be modified in tandem with spec.parallelism',
    ]);
  });

  test('where pods run and what they may use changes while none runs', () => {
    const next = { suspend: true, template: pod({ nodeSelector: { disk: 'ssd' } }) };
    const suspended = { suspend: true };
    expect(changed(next, suspended)).toEqual([]);
    const started = { startTime: '2026-01-01T00:00:00Z' };
    expect(changed(next, suspended, started)).toHaveLength(1);
    const told = { ...started, conditions: [{ type: 'Suspended', status: 'True' }] };
    expect(changed(next, suspended, told)).toEqual([]);
    expect(changed(next, suspended, { ...told, active: 1 })).toHaveLength(1);
    const other = { suspend: true, template: pod({ containers: [{ ...container, image: 'other' }] }) };
    expect(changed(other, suspended)).toHaveLength(1);
    const resources = { limits: { cpu: '1' } };
    const larger = { suspend: true, template: pod({ containers: [{ ...container, resources }] }) };
    expect(changed(larger, suspended)).toEqual([]);
    expect(changed({ managedBy: 'example.com/x' }, {})).toEqual([
      'spec.managedBy: Invalid value: "example.com/x": field is immutable',
    ]);
  });
});

test('a CronJob’s template has no selector of its own, and zones are names of the IANA database', () => {
  const cronJob = (spec: Partial<NonNullable<CronJob['spec']>>): CronJob => ({
    metadata: { name: 'c' },
    spec: {
      schedule: '* * * * *',
      concurrencyPolicy: 'Allow',
      jobTemplate: { spec: { template: pod() } },
      ...spec,
    },
  });
  const template = { spec: { template: pod(), manualSelector: true, selector } };
  expect(told(validateCronJob(cronJob({ jobTemplate: template })))).toEqual([
    `spec.jobTemplate.spec.selector: Invalid value: ${JSON.stringify(selector)}: \`selector\` will be auto-generated`,
    'spec.jobTemplate.spec.manualSelector: Unsupported value: true: supported values: "false", "nil"',
  ]);
  expect(told(validateCronJob(cronJob({ timeZone: '../etc' })))).toEqual([
    'spec.timeZone: Invalid value: "../etc": unknown time zone ../etc',
  ]);
});
