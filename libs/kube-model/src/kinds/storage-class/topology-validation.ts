import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { StorageClass } from '../../kinds.ts';
import { qualifiedNameProblems } from '../../names/name-rules.ts';
import { duplicate, type Problem, required } from '../../validation/problem.ts';
import { explained } from '../../validation/rules.ts';

type Term = DeepReadonly<NonNullable<StorageClass['allowedTopologies']>[number]>;
type Expression = NonNullable<Term['matchLabelExpressions']>[number];

/** Each term names a label once, with the values that it may have. */
export function validateTopologies(field: string, terms: readonly Term[] = []): Problem[] {
  return terms.flatMap(({ matchLabelExpressions = [] }, index) => {
    const path = `${field}[${index}].matchLabelExpressions`;
    return [
      ...matchLabelExpressions.flatMap((expression, at) => validateExpression(`${path}[${at}]`, expression)),
      ...duplicates(matchLabelExpressions.map(({ key = '' }) => key)).map(([at, key]) =>
        duplicate(`${path}[${at}].key`, key),
      ),
    ];
  });
}

function validateExpression(field: string, { key = '', values = [] }: Expression): Problem[] {
  return [
    ...(values.length === 0 ? [required(`${field}.values`)] : []),
    ...duplicates(values).map(([at, value]) => duplicate(`${field}.values[${at}]`, value)),
    ...explained(`${field}.key`, key, qualifiedNameProblems(key)),
  ];
}

function duplicates(texts: readonly string[]): [index: number, text: string][] {
  return [...texts.entries()].filter(([index, text]) => texts.indexOf(text) < index);
}
