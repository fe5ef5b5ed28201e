import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateName, safeAlphabet, safeEncode } from './generated-name.ts';
import {
  configKeyProblems,
  dns1035LabelProblems,
  dnsLabelProblems,
  dnsSubdomainProblems,
  labelValueProblems,
  portNameProblems,
  qualifiedNameProblems,
} from './name-rules.ts';

describe('name rules', () => {
  it('says what upstream says of a bad name', () => {
    expect(dnsSubdomainProblems('Bad_Name')).toEqual([
      "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
    ]);
    expect(dnsLabelProblems('a'.repeat(64))).toEqual(['must be no more than 63 bytes']);
  });

  it('knows which names are good', () => {
    expect(dnsLabelProblems('web-1')).toEqual([]);
    expect(dns1035LabelProblems('1web')).toHaveLength(1);
    expect(dnsSubdomainProblems('a.b-c.d')).toEqual([]);
    expect(qualifiedNameProblems('example.com/my.name')).toEqual([]);
    expect(qualifiedNameProblems('/name')).toEqual(['prefix part must be non-empty']);
    expect(labelValueProblems('')).toEqual([]);
    expect(configKeyProblems('.dockerconfigjson')).toEqual([]);
    expect(configKeyProblems('..')).toEqual(["must not be '..'"]);
    expect(portNameProblems('http-2')).toEqual([]);
    expect(portNameProblems('80')).toEqual(['must contain at least one letter (a-z)']);
  });
});

describe('generated names', () => {
  it('are the base and five safe characters, and fit a label', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,80}-$/), (base) => {
        const name = generateName(base);
        expect(name.length).toBe(Math.min(base.length, 58) + 5);
        expect(dnsLabelProblems(name)).toEqual([]);
        for (const character of name.slice(-5)) expect(safeAlphabet).toContain(character);
      }),
    );
  });

  it('spell numbers as upstream does', () => {
    expect(safeEncode('0123456789')).toBe('456789bcdf');
  });
});
