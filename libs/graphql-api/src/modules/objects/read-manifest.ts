import { isJsonObject, type JsonObject } from '@pilothouse/kube-model/patch/json-value';
import { StatusError } from '@pilothouse/kube-model/status-error';
import { type Document, parseAllDocuments } from 'yaml';

const maxBytes = 10 * 1024 * 1024;
const maxDocuments = 1000;

/** Aliases that would grow without end are refused here. */
function valueOfDocument(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StatusError('BadRequest', `the manifest cannot be read: ${why}`, undefined, { cause });
  }
}

function flatten(document: JsonObject): readonly unknown[] {
  return document.kind === 'List' && Array.isArray(document.items) ? document.items : [document];
}

/**
 * The objects of a manifest, YAML or JSON, of one or several documents; a List counts as its items. Throws StatusError
 * `BadRequest` with the line where the text breaks off.
 */
export function readManifest(text: string): JsonObject[] {
  if (Buffer.byteLength(text) > maxBytes) {
    throw new StatusError('RequestEntityTooLarge', `the manifest is larger than ${maxBytes} bytes`);
  }
  const documents = parseAllDocuments(text, { uniqueKeys: true, version: '1.2' });
  if (!Array.isArray(documents)) throw new StatusError('BadRequest', 'the manifest is empty');
  const objects: JsonObject[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error) throw new StatusError('BadRequest', `the manifest cannot be read: ${error.message}`);
    const value = valueOfDocument(document);
    if (value === null) continue;
    if (!isJsonObject(value)) throw new StatusError('BadRequest', 'each document of a manifest must be an object');
    for (const item of flatten(value)) {
      if (!isJsonObject(item)) throw new StatusError('BadRequest', 'each item of a List must be an object');
      objects.push(item);
    }
  }
  if (objects.length === 0) throw new StatusError('BadRequest', 'the manifest is empty');
  if (objects.length > maxDocuments) {
    throw new StatusError('BadRequest', `the manifest has ${objects.length} documents; the limit is ${maxDocuments}`);
  }
  return objects;
}
