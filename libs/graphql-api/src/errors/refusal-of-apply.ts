import { StatusError } from '@pilothouse/kube-model/status-error';

/** How Kubernetes begins what it says of a manifest that is no object of its kind; with status 500, or 400. */
const preamble = /^failed to create typed patch object \(.*?\): (?:errors:\n)?/s;

const undeclared = /^\.?(.+): field not declared in schema$/;

/** One problem without the value that was met, which may be one of a Secret. */
function wordsOf(problem: string): string {
  const [, field] = undeclared.exec(problem) ?? [];
  return field === undefined ? problem.replace(/, got .*$/, '') : `unknown field ${JSON.stringify(field)}`;
}

/** What was refused because the manifest does not fit its kind, told as such; everything else as it is. */
export function refusalOfApply(error: unknown): unknown {
  if (!(error instanceof StatusError) || !preamble.test(error.message)) return error;
  const problems = error.message.replace(preamble, '').split('\n');
  const message = `strict decoding error: ${problems.map((problem) => wordsOf(problem.trim())).join(', ')}`;
  const causes = [{ reason: 'FieldValueInvalid', message }];
  return new StatusError('Invalid', message, { ...error.details, causes }, { cause: error });
}
