import { expect, test } from 'vitest';
import type { PodSpec } from './defaults.ts';
import { affinity, topologySpread } from './placement-validation.ts';

type Affinity = NonNullable<PodSpec['affinity']>;
type Constraint = NonNullable<PodSpec['topologySpreadConstraints']>[number];

const spread: Constraint = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' };
const said = ({ field, message }: { field: string; message: string }) => `${field}: ${message}`;

const spreads: [string, Constraint[], string[]][] = [
  ['is taken when it is whole', [spread, { ...spread, topologyKey: 'host' }], []],
  ['needs a skew', [{ ...spread, maxSkew: 0 }], ['t[0].maxSkew: Invalid value: 0: must be greater than zero']],
  ['needs a topology key', [{ ...spread, topologyKey: '' }], ['t[0].topologyKey: Required value: can not be empty']],
  [
    'knows two answers to what cannot be',
    [{ ...spread, whenUnsatisfiable: 'Wait' }],
    ['t[0].whenUnsatisfiable: Unsupported value: "Wait": supported values: "DoNotSchedule", "ScheduleAnyway"'],
  ],
  [
    'has minDomains only where pods may wait',
    [{ ...spread, whenUnsatisfiable: 'ScheduleAnyway', minDomains: 2 }],
    [
      't[0].minDomains: Invalid value: 2: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway',
    ],
  ],
  [
    'says a thing once',
    [spread, spread],
    ['t[1].{topologyKey, whenUnsatisfiable}: Duplicate value: "{zone, DoNotSchedule}"'],
  ],
];
test.each(spreads)('a spread constraint %s', (_, list, problems) => {
  expect(topologySpread('t', list).map(said)).toEqual(problems);
});

const required = (key: string, operator: string, values?: string[]): Affinity => ({
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [{ matchExpressions: [{ key, operator, ...(values && { values }) }] }],
    },
  },
});
const at = 'a.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms';
const expression = `${at}[0].matchExpressions[0]`;
const term = { weight: 0, podAffinityTerm: { topologyKey: '' } };
const preferredPods = 'a.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0]';
const affinities: [string, Affinity, string[]][] = [
  ['is taken when it is whole', required('zone', 'In', ['a']), []],
  [
    'needs values for In',
    required('zone', 'In'),
    [`${expression}.values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'`],
  ],
  [
    'needs one value for Gt',
    required('cores', 'Gt', ['1', '2']),
    [`${expression}.values: Required value: must be specified single value when \`operator\` is 'Lt' or 'Gt'`],
  ],
  [
    'knows its operators',
    required('zone', 'Like', ['a']),
    [`${expression}.operator: Invalid value: "Like": not a valid selector operator`],
  ],
  [
    'needs a term',
    { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } },
    [`${at}: Required value: must have at least one node selector term`],
  ],
  [
    'of pods needs a weight and a topology key',
    { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [term] } },
    [
      `${preferredPods}.weight: Invalid value: 0: must be in the range 1-100`,
      `${preferredPods}.podAffinityTerm.topologyKey: Required value: can not be empty`,
    ],
  ],
];
test.each(affinities)('an affinity %s', (_, value, problems) => {
  expect(affinity('a', value).map(said)).toEqual(problems);
});
