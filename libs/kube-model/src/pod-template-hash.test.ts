import { describe, expect, it } from 'vitest';
import { fnv32a, podTemplateHash } from './pod-template-hash.ts';

const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };

describe('podTemplateHash', () => {
  it('is the same for equal templates, whatever the order of their fields', () => {
    const same = { spec: { containers: [{ image: 'i', name: 'c' }] }, metadata: { labels: { app: 'web' } } };
    expect(podTemplateHash(same)).toBe(podTemplateHash(template));
  });

  it('differs when the template, the order of a list, or the collision count does', () => {
    const other = { ...template, spec: { containers: [{ name: 'c', image: 'j' }] } };
    const hashes = [
      podTemplateHash(template),
      podTemplateHash(other),
      podTemplateHash(template, 1),
      podTemplateHash(template, 2),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  it('is a fit label and a fit part of a name', () => {
    expect(podTemplateHash(template)).toMatch(/^[bcdfghjklmnpqrstvwxz2456789]{1,10}$/);
  });

  it('is FNV-1a', () => {
    expect(fnv32a('')).toBe(0x811c9dc5);
    expect(fnv32a('foobar')).toBe(0xbf9cf968);
  });
});
