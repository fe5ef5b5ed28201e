import { StatusError } from '@pilothouse/kube-model/status-error';

/** What the client wants to read, as far as this server can give it. */
export type Accepted = 'json' | 'table' | 'partial' | 'partial-list';

const known = new Map<string, Accepted>();
const mostKnown = 256;

/** By the `Accept` header, the first that can be served. Throws NotAcceptable. */
export function accepted(header: string | undefined): Accepted {
  if (header === undefined || header === 'application/json' || header === '*/*') return 'json';
  let choice = known.get(header);
  if (choice === undefined) {
    choice = choose(header);
    if (known.size < mostKnown) known.set(header, choice);
  }
  return choice;
}

function choose(header: string): Accepted {
  for (const clause of header.split(',')) {
    const [type = '', ...parameters] = clause.split(';').map((part) => part.trim().toLowerCase());
    if (!['application/json', 'application/*', '*/*', ''].includes(type)) continue;
    const as = parameters.find((parameter) => parameter.startsWith('as='))?.slice(3);
    const choice = forms[as ?? ''];
    if (choice) return choice;
  }
  throw new StatusError(
    'NotAcceptable',
    'only the following media types are accepted: application/json, application/json;as=Table;v=v1;g=meta.k8s.io, application/json;as=PartialObjectMetadata;v=v1;g=meta.k8s.io',
  );
}

const forms: Readonly<Record<string, Accepted>> = {
  '': 'json',
  table: 'table',
  partialobjectmetadata: 'partial',
  partialobjectmetadatalist: 'partial-list',
};
