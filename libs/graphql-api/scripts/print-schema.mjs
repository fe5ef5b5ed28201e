// Writes schema.graphql, the snapshot of the whole schema, and src/generated/type-defs.ts, the same as a module that the
// server can be bundled with.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, concatAST, lexicographicSortSchema, parse, printSchema, validateSchema } from 'graphql';

const modules = new URL('../src/modules/', import.meta.url);
const sources = readdirSync(modules)
  .sort()
  .map((area) => parse(readFileSync(new URL(`${area}/schema.graphql`, modules), 'utf8')));
const schema = buildASTSchema(concatAST(sources));
const errors = validateSchema(schema);
if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));

const write = (path, text) => writeFileSync(new URL(path, import.meta.url), text);

const text = printSchema(lexicographicSortSchema(schema));
write('../schema.graphql', `# Made by scripts/print-schema.mjs from src/modules: do not edit.\n\n${text}\n`);
const literal = text.replace(/[\\`]|\$\{/g, '\\$&');
write(
  '../src/generated/type-defs.ts',
  `// Made by scripts/print-schema.mjs from src/modules: do not edit.\nexport const typeDefs = \`${literal}\`;\n`,
);
