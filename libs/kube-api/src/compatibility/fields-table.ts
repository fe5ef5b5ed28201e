import { resources } from '@pilothouse/kube-model/registry';
import { type FieldSupport, fieldSupport, kindSupport } from '../resources/field-support.ts';
import { code, markdownTable } from './markdown.ts';

/** What is not honoured of the kinds that are; fields of which the same is to be said stand together. */
export function fieldsTable(): string {
  const rows = new Map<string, Row>();
  for (const resource of resources) {
    if (kindSupport(resource) !== 'fields') continue;
    for (const { field, verdict, why } of fieldSupport(resource).flatMap(wordsOf)) {
      const { kind, name } = ownerOf(field, resource.kind);
      const key = `${kind} ${verdict} ${why}`;
      const row = rows.get(key) ?? { kind, verdict, why, fields: new Set() };
      rows.set(key, row);
      row.fields.add(name);
    }
  }
  const cells = [...rows.values()].map(({ kind, fields, verdict, why }) => [
    kind,
    [...fields].join(', '),
    verdict,
    why,
  ]);
  return markdownTable(['kind', 'fields', '', 'what holds instead'], cells);
}

interface Words {
  readonly field: string;
  readonly verdict: string;
  readonly why: string;
}

interface Row {
  readonly kind: string;
  readonly verdict: string;
  readonly why: string;
  readonly fields: Set<string>;
}

function wordsOf({ path, support }: FieldSupport): readonly Words[] {
  if (support.kind === 'refused') return [{ field: code(path), verdict: 'refused', why: support.why }];
  if (support.kind !== 'accepted') return [];
  return support.rules.map(({ why, which, quiet, byContainers }) => ({
    field: code(path) + (which === undefined ? '' : ` (${which})`),
    verdict: `accepted${quiet ? ', without a warning' : ''}`,
    why: byContainers ? `${why}; honoured by the docker runtime` : why,
  }));
}

/** A template's fields are told as a Pod's, and those of its init containers as those of containers. */
function ownerOf(field: string, kind: string): { kind: string; name: string } {
  const inPod = field.replace(/^`spec\.(jobTemplate\.spec\.)?template\.spec\./, '`spec.');
  const isPod = kind === 'Pod' || inPod !== field;
  return isPod
    ? { kind: 'Pod', name: inPod.replace(/^`spec\.initContainers/, '`spec.containers') }
    : { kind, name: field };
}
