import { expect, test } from 'vitest';
import { countable, ownable } from './ownership.ts';

const object = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'n', namespace: 'd', uid: 'u', resourceVersion: '1', generation: 1, labels: { a: '1' } },
  spec: { replicas: 1 },
  status: { replicas: 1 },
};

test('nobody owns what identifies an object, what the server writes, and what this way of writing cannot set', () => {
  expect(ownable(object, ['status'])).toEqual({ metadata: { labels: { a: '1' } }, spec: { replicas: 1 } });
  expect(ownable(object, ['spec'])).toEqual({ metadata: { labels: { a: '1' } }, status: { replicas: 1 } });
  expect(ownable({ data: {} }, [])).toEqual({ metadata: {}, data: {} });
});

test('of a set the same counts, and what is below a field that nobody owns with it', () => {
  const set = {
    'f:apiVersion': {},
    'f:kind': {},
    'f:metadata': { '.': {}, 'f:name': {}, 'f:uid': {}, 'f:labels': { '.': {}, 'f:a': {} }, 'f:generateName': {} },
    'f:spec': { 'f:replicas': {} },
    'f:status': { 'f:replicas': {} },
  };
  const metadata = { 'f:labels': { '.': {}, 'f:a': {} }, 'f:generateName': {} };
  expect(countable(set, [])).toEqual({
    'f:metadata': metadata,
    'f:spec': { 'f:replicas': {} },
    'f:status': { 'f:replicas': {} },
  });
  expect(countable(set, ['status'])).toEqual({ 'f:metadata': metadata, 'f:spec': { 'f:replicas': {} } });
  expect(countable({ 'f:metadata': { 'f:name': {} } }, [])).toEqual({});
});
