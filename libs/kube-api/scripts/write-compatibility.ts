// Writes docs/compatibility.md: the prose of docs/templates/compatibility.md, and tables of what the registry's kinds and fields are good for.
import { readFileSync, writeFileSync } from 'node:fs';
import { resources } from '@pilothouse/kube-model/registry';
import { fieldsTable } from '../src/compatibility/fields-table.ts';
import { honouredTable } from '../src/compatibility/honoured-table.ts';
import { kindsTable } from '../src/compatibility/kinds-table.ts';
import { fieldSupport, kindSupport } from '../src/resources/field-support.ts';

const docs = new URL('../../../docs/', import.meta.url);
const tables: Readonly<Record<string, () => string>> = {
  kinds: kindsTable,
  fields: fieldsTable,
  honoured: honouredTable,
};

const unknown = new Map(
  resources
    .filter((resource) => kindSupport(resource) === 'fields')
    .flatMap((resource) => fieldSupport(resource).map((field) => ({ resource, field })))
    .filter(({ field }) => field.support.kind === 'unknown')
    .map(({ resource, field }) => [`${field.type}.${field.name}`, `${resource.kind} ${field.path}`]),
);
if (unknown.size > 0) {
  const where = 'libs/kube-api/src/resources/*/honoured.ts or not-honoured.ts';
  const lines = [...unknown].map(([field, place]) => `  ${field} (as in ${place})`);
  process.stderr.write(`No table says what becomes of these fields. Name each in ${where}:\n${lines.join('\n')}\n`);
  process.exit(1);
}

const template = readFileSync(new URL('templates/compatibility.md', docs), 'utf8');
const page = template.replace(/^<!-- table: (\w+) -->$/gm, (_line, name: string) => {
  const make = tables[name];
  if (!make) throw new Error(`docs/templates/compatibility.md asks for a table that nobody makes: ${name}`);
  return make();
});
const note =
  '<!-- Made from docs/templates/compatibility.md by npm run codegen: change that, or the tables in libs/kube-api/src/resources. -->';
writeFileSync(new URL('compatibility.md', docs), `${note}\n\n${page}`);
