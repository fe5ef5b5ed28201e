import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Sealer } from './sealer.ts';

export interface SealingKey {
  /** Stands in every sealed text; letters, digits, `-` and `_`. */
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

export interface SealerOptions {
  /** Seals from now on. */
  readonly current: SealingKey;
  /** Keys of before the last rotations: they still open. */
  readonly others?: readonly SealingKey[];
}

const version = 'v1';
const nonceLength = 12;
const tagLength = 16;

interface DerivedKeys {
  readonly encryption: Buffer;
  readonly fingerprint: Buffer;
}

/** AES-256-GCM. Sealed text is `v1:KEY-ID:BASE64URL(nonce, tag, cipher text)`. */
export function createSealer({ current, others = [] }: SealerOptions): Sealer {
  const keys = new Map([...others, current].map((key) => [key.id, derive(key)]));
  const own = derive(current);
  return {
    keyId: current.id,
    seal(clear, context) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', own.encryption, nonce).setAAD(Buffer.from(context));
      const text = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
      const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]);
      return `${version}:${current.id}:${sealed.toString('base64url')}`;
    },
    open(sealed, context) {
      const [format, id = '', text = ''] = sealed.split(':');
      if (format !== version) throw new Error('This is not a sealed text.');
      const key = keys.get(id);
      if (!key) throw new Error(`Sealed with key "${id}", which is not configured. Add it to the keys that may open.`);
      return decrypt(key.encryption, Buffer.from(text, 'base64url'), context);
    },
    fingerprint(value) {
      const hash = createHmac('sha256', own.fingerprint).update(value).digest('base64url');
      // Hashes under different keys say nothing about each other: the id shows when not to compare.
      return `${current.id}:${hash}`;
    },
  };
}

/** One purpose a key: what is learnt about one says nothing about the other. */
function derive({ id, key }: SealingKey): DerivedKeys {
  if (!/^[\w-]+$/.test(id)) throw new Error(`"${id}" is not a key id: use letters, digits, "-" and "_".`);
  if (key.length !== 32) throw new Error(`Key "${id}" has ${key.length} bytes; a sealing key has 32.`);
  const part = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', `pilothouse ${purpose}`, 32));
  return { encryption: part('encryption'), fingerprint: part('fingerprint') };
}

function decrypt(key: Buffer, sealed: Buffer, context: string): string {
  const nonce = sealed.subarray(0, nonceLength);
  const tag = sealed.subarray(nonceLength, nonceLength + tagLength);
  if (tag.length !== tagLength) throw new Error('A sealed text was cut short.');
  const options = { authTagLength: tagLength };
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, options).setAAD(Buffer.from(context)).setAuthTag(tag);
  try {
    const text = sealed.subarray(nonceLength + tagLength);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new Error('A sealed text was altered, or belongs to another place.', { cause });
  }
}
