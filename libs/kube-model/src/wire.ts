import type { V1MicroTime } from '@kubernetes/client-node';

/**
 * A published model as it stands in JSON: instants are RFC 3339 strings there, not Dates.
 */
export type Wire<T> = T extends Date | V1MicroTime
  ? string
  : T extends (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Key in keyof T as Written<Key>]: Wire<T[Key]> }
      : T;

/** Models write fields that are words of TypeScript with an underscore: `_default`. */
type Written<Key> = Key extends `_${infer Name}` ? Name : Key;
