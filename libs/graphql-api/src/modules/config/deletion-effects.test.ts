import { expect, test } from 'vitest';
import { lossEffect } from './deletion-effects.ts';

const env = (optional: boolean) => ({ through: 'container web, env PASSWORD', optional });
const pull = { through: 'imagePullSecret', optional: false };

test.each([
  ['one required reference keeps it from starting', [env(true), pull, env(false)], 'DOES_NOT_START'],
  ['an image pull secret is missed only by pulls', [pull], 'PULLS_WITHOUT_LOGIN'],
  ['an optional reference does not hide that images are pulled with it', [env(true), pull], 'PULLS_WITHOUT_LOGIN'],
  ['optional references are done without', [env(true), env(true)], 'STARTS_WITHOUT'],
])('%s', (_, ways, effect) => {
  expect(lossEffect(ways)).toBe(effect);
});
