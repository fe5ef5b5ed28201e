/** What the comments of one generated model say: of the type, and of its fields by their name in TypeScript. */
export interface ModelComments {
  readonly type: string | undefined;
  readonly fields: ReadonlyMap<string, string>;
}

const comment = /\/\*\*\n\s*\* (.*)\n\s*\*\/\n/.source;
const commentedClass = new RegExp(`${comment}export declare class`);
const commentedField = new RegExp(`${comment}\\s*'(\\w+)'\\??:`, 'g');

/** The generator writes a text as it would stand in a string. */
function plainText(text: string): string {
  return text
    .replaceAll(/\\(['"\\])/g, '$1')
    .replaceAll('*_/', '*/')
    .trim();
}

/** @param declaration a model's `.d.ts` of the public JavaScript Kubernetes client. */
export function readModelComments(declaration: string): ModelComments {
  const fields = [...declaration.matchAll(commentedField)].map(
    ([, text = '', name = '']) => [name, plainText(text)] as const,
  );
  const [, type] = commentedClass.exec(declaration) ?? [];
  return { type: type === undefined ? undefined : plainText(type), fields: new Map(fields) };
}
