/** One file of a volume: what content it has, and with which permissions. */
export interface PlannedFile {
  /** Relative to the volume's directory: `token`, `certificates/ca.crt`. */
  readonly path: string;
  readonly content: Buffer;
  /** Permission bits. */
  readonly mode: number;
}
