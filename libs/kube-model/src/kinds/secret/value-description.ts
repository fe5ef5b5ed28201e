/** What is known of a value of a Secret that is not here itself. */
export interface ValueDescription {
  readonly bytes: number;
  /** Keyed: the same for the same value, `KEYID:HASH`. */
  readonly hash: string;
}

const description = /^<masked: (\d+) bytes, (.+)>$/;

/** Stands in the place of a value; never the beginning of base64, so that it cannot be taken for one. */
export function describeValue(bytes: number, hash: string): string {
  return `<masked: ${bytes} bytes, ${hash}>`;
}

/** Undefined for a value in clear. */
export function readDescription(text: string): ValueDescription | undefined {
  const [, bytes, hash] = description.exec(text) ?? [];
  return bytes === undefined || hash === undefined ? undefined : { bytes: Number(bytes), hash };
}
