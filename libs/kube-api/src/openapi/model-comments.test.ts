import { expect, test } from 'vitest';
import { readModelComments } from './model-comments.ts';

const declaration = `import { V1Wheel } from '../models/V1Wheel.js';
/**
* A boat\\'s house, with \\"everything\\" in it.
*/
export declare class V1House {
    'bare'?: V1Wheel;
    /**
    * All of [*_/] it.
    */
    '_default'?: any;
    /**
    * How many there are.
    */
    'wheels': number;
    static readonly discriminator: string | undefined;
}
`;

test('a comment belongs to what follows it, and what has none has none', () => {
  const { type, fields } = readModelComments(declaration);
  expect(type).toBe('A boat\'s house, with "everything" in it.');
  expect(Object.fromEntries(fields)).toEqual({ _default: 'All of [*/] it.', wheels: 'How many there are.' });
});

test('a model without comments has none', () => {
  expect(readModelComments("export declare class V1Empty {\n    'bare'?: string;\n}\n")).toEqual({
    type: undefined,
    fields: new Map(),
  });
});
