import { expect, test } from 'vitest';
import en from '../messages/en.json';
import ko from '../messages/ko.json';
import { statusClauses } from './status-clauses.ts';
import { statusWords } from './status-words.ts';

test('a sentence of the server is taken apart into what it says', () => {
  expect(statusClauses('exits with 1, 4 restarts, next try in 1m20s')).toEqual([
    { key: 'exits', values: { code: 1 } },
    { key: 'restarts', values: { count: 4 } },
    { key: 'nextTry' },
  ]);
  expect(statusClauses('rolling out, 2 of 3 new')).toEqual([
    { key: 'rollingOut', values: {} },
    { key: 'newOf', values: { count: 2, total: 3 } },
  ]);
});

test('a sentence of an Ingress keeps the names in it', () => {
  expect(statusClauses('1 of 6 routes unanswered, Service cart has no ready endpoint for port http')).toEqual([
    { key: 'routesUnanswered', values: { count: 1, total: 6 } },
    { key: 'endpointMissing', values: { name: 'cart', port: 'http' } },
  ]);
});

test("upstream's own words stay as they are, commas included", () => {
  const message = '0/3 nodes are available: 1 node(s) had a taint, 2 Insufficient cpu.';
  const texts = statusClauses(message).map((clause) => (clause.key === 'text' ? clause.text : ''));
  expect(texts.join(', ')).toBe(message);
});

test('every clause and every word has its place in both languages', () => {
  expect(Object.keys(ko.statusClauses)).toEqual(Object.keys(en.statusClauses));
  expect(Object.keys(ko.statusWords)).toEqual([...statusWords]);
  expect(Object.keys(en.statusWords)).toEqual([...statusWords]);
});
