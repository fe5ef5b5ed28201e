import { describe, expect, it } from 'vitest';
import { resolveIntOrPercent } from './int-or-string.ts';

describe('resolveIntOrPercent', () => {
  it('takes counts as they are', () => {
    expect(resolveIntOrPercent(3, 10, 'up')).toBe(3);
  });

  it('rounds shares up or down', () => {
    expect(resolveIntOrPercent('25%', 10, 'up')).toBe(3);
    expect(resolveIntOrPercent('25%', 10, 'down')).toBe(2);
    expect(resolveIntOrPercent('100%', 7, 'down')).toBe(7);
  });

  it('refuses texts that are no percentage', () => {
    expect(() => resolveIntOrPercent('3', 10, 'up')).toThrow(RangeError);
  });
});
