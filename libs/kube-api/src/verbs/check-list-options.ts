import { StatusError } from '@pilothouse/kube-model/status-error';
import { forbidden, invalidObject, type Problem } from '@pilothouse/kube-model/validation/problem';

/** What lists and watches have in common of metav1.ListOptions. */
export interface ReadOptions {
  /** Undefined: the newest. '0': whatever is at hand. */
  readonly resourceVersion?: string | undefined;
  readonly resourceVersionMatch?: string | undefined;
  readonly continue?: string | undefined;
  readonly sendInitialEvents?: boolean | undefined;
}

const field = 'resourceVersionMatch';

/** Throws Invalid for options that no list can have, and BadRequest for what is no resource version. */
export function checkList({ resourceVersion, sendInitialEvents, ...options }: ReadOptions): void {
  const { resourceVersionMatch: match } = options;
  const problems: Problem[] = [];
  if (match) {
    if (!resourceVersion) problems.push(forbidden(field, `${field} is forbidden unless resourceVersion is provided`));
    if (options.continue) problems.push(forbidden(field, `${field} is forbidden when continue is provided`));
    if (match !== 'Exact' && match !== 'NotOlderThan')
      problems.push(unknownMatch(match, '"Exact", "NotOlderThan", ""'));
    if (match === 'Exact' && resourceVersion === '0') {
      problems.push(forbidden(field, `${field} "exact" is forbidden for resourceVersion "0"`));
    }
  }
  if (sendInitialEvents !== undefined) {
    problems.push(forbidden('sendInitialEvents', 'sendInitialEvents is forbidden for list'));
  }
  refuse(problems);
  checkVersion(resourceVersion);
}

/** Throws Invalid for options that no watch can have, and BadRequest for what is no resource version. */
export function checkWatch({ resourceVersion, sendInitialEvents, ...options }: ReadOptions): void {
  const { resourceVersionMatch: match } = options;
  const problems: Problem[] = [];
  if (sendInitialEvents !== undefined && match !== 'NotOlderThan') {
    problems.push(forbidden(field, `sendInitialEvents requires setting ${field} to NotOlderThan`));
  }
  if (match) {
    if (sendInitialEvents === undefined) {
      problems.push(forbidden(field, `${field} is forbidden for watch unless sendInitialEvents is provided`));
    }
    if (match !== 'NotOlderThan') problems.push(unknownMatch(match, '"NotOlderThan"'));
    if (options.continue) problems.push(forbidden(field, `${field} is forbidden when continue is provided`));
  }
  refuse(problems);
  checkVersion(resourceVersion);
}

/** In upstream's order, which is not the alphabet's. */
function unknownMatch(match: string, supported: string): Problem {
  const message = `Unsupported value: ${JSON.stringify(match)}: supported values: ${supported}`;
  return { reason: 'FieldValueNotSupported', message, field };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidObject({ group: 'meta.k8s.io', kind: 'ListOptions' }, '', problems);
}

const largest = 2n ** 64n - 1n;

/** Throws BadRequest, in upstream's words. */
export function checkVersion(text: string | undefined): void {
  if (!text) return;
  const digits = /^\d+$/.test(text);
  if (digits && BigInt(text) <= largest) return;
  const shown = JSON.stringify(text);
  const why = digits ? 'value out of range' : 'invalid syntax';
  throw new StatusError(
    'BadRequest',
    `invalid resource version: resourceVersion: Invalid value: ${shown}: strconv.ParseUint: parsing ${shown}: ${why}`,
  );
}
