// Writes schema.graphql, the snapshot of the whole schema, from the modules; with --check only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, concatAST, lexicographicSortSchema, parse, printSchema, validateSchema } from 'graphql';

const modules = new URL('../src/modules/', import.meta.url);
const sources = readdirSync(modules)
  .sort()
  .map((area) => parse(readFileSync(new URL(`${area}/schema.graphql`, modules), 'utf8')));
const schema = buildASTSchema(concatAST(sources));
const errors = validateSchema(schema);
if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));

const file = new URL('../schema.graphql', import.meta.url);
const header = '# Made by scripts/print-schema.mjs from src/modules: do not edit.\n\n';
const text = `${header}${printSchema(lexicographicSortSchema(schema))}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) throw new Error('schema.graphql is stale: run npm run codegen');
