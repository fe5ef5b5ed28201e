import type { Schema } from './schemas.ts';

/** A type, not an interface: it must be assignable to a schema. */
type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
};

const query = (name: string, type: string): Parameter => ({ name, in: 'query', schema: { type, uniqueItems: true } });
const path = (name: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string', uniqueItems: true },
});

export const nameParameter = path('name');
export const namespaceParameter = path('namespace');
export const prettyParameter = query('pretty', 'string');

const dryRun = query('dryRun', 'string');
export const writeParameters = [dryRun, query('fieldManager', 'string'), query('fieldValidation', 'string')];
export const patchParameters = [...writeParameters, query('force', 'boolean')];

export const listParameters = [
  query('allowWatchBookmarks', 'boolean'),
  query('continue', 'string'),
  query('fieldSelector', 'string'),
  query('labelSelector', 'string'),
  query('limit', 'integer'),
  query('resourceVersion', 'string'),
  query('resourceVersionMatch', 'string'),
  query('sendInitialEvents', 'boolean'),
  query('timeoutSeconds', 'integer'),
  query('watch', 'boolean'),
];

export const deleteParameters = [
  dryRun,
  query('gracePeriodSeconds', 'integer'),
  query('orphanDependents', 'boolean'),
  query('propagationPolicy', 'string'),
];
