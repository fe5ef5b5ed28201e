import type { Secret } from '../../kinds.ts';

/** `stringData` is for writing only: its values become `data`, and win over what stands there. */
function foldStringData(secret: Secret): void {
  const { stringData } = secret;
  if (!stringData) return;
  const encoded = Object.entries(stringData).map(([key, value]) => [
    key,
    Buffer.from(value, 'utf8').toString('base64'),
  ]);
  secret.data = { ...secret.data, ...Object.fromEntries(encoded) };
  delete secret.stringData;
}

export function defaultSecret(secret: Secret): void {
  foldStringData(secret);
  secret.type ||= 'Opaque';
}
