/** Begins what graphql says of a value in the place of a text; the value follows, which may be a whole kubeconfig. */
const noText = 'String cannot represent a non string value';

/** What graphql says of a request, without a value of it that may be secret. */
export function withoutValue(message: string): string {
  return message.startsWith(noText) ? noText : message;
}
