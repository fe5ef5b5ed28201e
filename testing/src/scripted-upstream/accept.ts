import { StatusError } from '@pilothouse/kube-model/status-error';

/** Throws NotAcceptable where no plain JSON is among what the client takes. */
export function checkAccept(accept: string | undefined): void {
  const ranges = rangesOf(accept ?? '*/*');
  const plain = ranges.some(({ type, parameters }) => jsonTypes.includes(type) && !parameters.has('as'));
  if (!plain) {
    throw new StatusError('NotAcceptable', 'only the following media types are accepted: application/json');
  }
}

/** Whether apidiscovery.k8s.io/v2 is what the client would have first. */
export function wantsAggregated(accept: string | undefined): boolean {
  const [first] = rangesOf(accept ?? '').filter(({ type }) => type === 'application/json');
  const { parameters } = first ?? {};
  const asked = [parameters?.get('g'), parameters?.get('v'), parameters?.get('as')];
  return asked.join('/') === 'apidiscovery.k8s.io/v2/APIGroupDiscoveryList';
}

const jsonTypes = ['*/*', 'application/*', 'application/json', ''];

interface Range {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

function rangesOf(accept: string): Range[] {
  return accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
    return {
      type,
      parameters: new Map(
        parameters.map((parameter): [string, string] => {
          const equals = parameter.indexOf('=');
          return [parameter.slice(0, equals), parameter.slice(equals + 1)];
        }),
      ),
    };
  });
}
