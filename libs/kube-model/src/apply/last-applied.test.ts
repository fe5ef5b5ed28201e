import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../patch/json-value.ts';
import { inheritsFromLastApplied, lastAppliedAnnotation, withLastApplied } from './last-applied.ts';
import type { Owner } from './managed-fields.ts';
import { structureOf } from './structure.ts';

const structure = structureOf('v1', 'ConfigMap');
const configMap = (data: object, metadata: object = { name: 'x' }): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata,
  data,
});
const annotated = (data: object, text: string, annotations: object = {}) =>
  configMap(data, { name: 'x', annotations: { ...annotations, [lastAppliedAnnotation]: text } });
const annotationsOf = (object: JsonObject): unknown => (object.metadata as JsonObject).annotations;
const owner: Owner = {
  manager: 'kubectl-client-side-apply',
  operation: 'Update',
  apiVersion: 'v1',
  time: undefined,
  subresource: '',
  fields: {},
};

/** Which of these keys of data are inherited. */
const inherited = (live: JsonObject, ...keys: readonly string[]) => {
  const inherits = inheritsFromLastApplied(structure, live);
  return keys.filter((key) => inherits({ owner, path: `.data.${key}` }));
};

describe('a conflict with client-side apply', () => {
  test('is none over what it said and nobody has changed, added or taken out since', () => {
    const said = JSON.stringify(configMap({ same: '1', changed: '1', gone: '1' }));
    const live = annotated({ same: '1', changed: '2', added: '1' }, said);
    expect(inherited(live, 'same', 'changed', 'gone', 'added')).toEqual(['same']);
  });

  test.each([
    ['no annotation', configMap({ a: '1' })],
    ['no metadata', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: '1' } }],
    ['an empty annotation', annotated({ a: '1' }, '')],
    ['an annotation that is no JSON', annotated({ a: '1' }, '{')],
    ['an annotation that is no object', annotated({ a: '1' }, '["a"]')],
    [
      'an annotation of another version',
      annotated({ a: '1' }, JSON.stringify({ ...configMap({ a: '1' }), apiVersion: 'v2' })),
    ],
  ])('is one with %s', (_, live) => {
    expect(inherited(live, 'a')).toEqual([]);
  });
});

describe('the annotation of client-side apply', () => {
  test('says what was applied: fields by name, escaped as Go escapes, without itself', () => {
    const applied = annotated({ b: '<&>', 10: 'x', 9: 'y' }, 'old', { mine: '1' });
    expect(annotationsOf(withLastApplied(annotated({}, 'older', { kept: '1' }), applied))).toEqual({
      kept: '1',
      [lastAppliedAnnotation]:
        '{"apiVersion":"v1","data":{"10":"x","9":"y","b":"\\u003c\\u0026\\u003e"},"kind":"ConfigMap",' +
        '"metadata":{"annotations":{"mine":"1"},"name":"x"}}\n',
    });
  });

  test('does not speak of annotations where none were applied', () => {
    const object = withLastApplied(annotated({}, 'older'), configMap({ a: '1' }));
    expect(annotationsOf(object)).toEqual({
      [lastAppliedAnnotation]: '{"apiVersion":"v1","data":{"a":"1"},"kind":"ConfigMap","metadata":{"name":"x"}}\n',
    });
  });

  test('is made where there is none for no object, and of an empty one neither', () => {
    for (const object of [configMap({ a: '1' }), annotated({ a: '1' }, ''), { data: {} }]) {
      expect(withLastApplied(object, configMap({ a: '2' }))).toBe(object);
    }
  });

  test('is left out where annotations would be too long with it, and the others stay', () => {
    const object = withLastApplied(annotated({}, 'older', { kept: '1' }), configMap({ a: 'x'.repeat(256 * 1024) }));
    expect(annotationsOf(object)).toEqual({ kept: '1' });
  });

  test('hides no annotation that is no text from who checks them', () => {
    const object = withLastApplied(annotated({}, 'older', { odd: 5 }), configMap({}));
    expect(annotationsOf(object)).toMatchObject({ odd: 5 });
  });
});
