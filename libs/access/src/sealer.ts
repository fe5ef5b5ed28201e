/** Seals values at rest: AES-256-GCM under the current key; every sealed text names its key. */
export interface Sealer {
  readonly keyId: string;
  /** Text that holds key id, nonce, cipher text and tag. `context` is authenticated, not stored. */
  seal(clear: string, context: string): string;
  /** Throws when the key is unknown, or the text or its context was altered. */
  open(sealed: string, context: string): string;
  /** Keyed hash, the same for the same value: shows a change without the value. */
  fingerprint(value: string): string;
}
