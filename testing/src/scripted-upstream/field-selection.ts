import { StatusError } from '@pilothouse/kube-model/status-error';
import { nameOf } from './kind-history.ts';

/** Of selectors only those by metadata.name and metadata.namespace are served; others are refused, never ignored. */
export function selectedBy(query: URLSearchParams): (key: string) => boolean {
  if (query.get('labelSelector')) throw new StatusError('BadRequest', 'this upstream does not select by labels');
  const terms = (query.get('fieldSelector') ?? '').split(',').filter((term) => term !== '');
  const checks = terms.map(checkOf);
  return (key) => checks.every((check) => check(key));
}

function checkOf(term: string): (key: string) => boolean {
  const [, field, value = ''] = /^metadata\.(name|namespace)==?([^=!]*)$/.exec(term) ?? [];
  if (field === 'name') return (key) => nameOf(key) === value;
  if (field === 'namespace') return (key) => key.startsWith(`${value}/`);
  throw new StatusError('BadRequest', `field label not supported: ${term}`);
}
