import type { CombinedError } from 'urql';

/** `extensions.code` of the first error that carries one; `NETWORK` when the server was not reached. */
export function errorCode(error: CombinedError | undefined): string | undefined {
  if (!error) return undefined;
  if (error.networkError) return 'NETWORK';
  return error.graphQLErrors.map((each) => each.extensions.code).find((code) => typeof code === 'string');
}

/** What the server said, without the prefix that urql adds. */
export function errorText(error: CombinedError): string {
  if (error.networkError) return error.networkError.message;
  return error.graphQLErrors.map((each) => each.message).join(' ');
}
