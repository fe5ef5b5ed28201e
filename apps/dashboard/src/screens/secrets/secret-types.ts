import { toBase64 } from '../../lib/base64.ts';
import { certificateFault, type PemFault, privateKeyFault } from './pem.ts';

/** What was typed, by field. */
export type FieldTexts = Readonly<Record<string, string>>;

export type FieldFault = PemFault | 'colonInUsername';

export interface SecretField {
  /** A key of the messages under `secretForm.fields`. */
  readonly name: FieldName;
  /** Hidden while it is typed. */
  readonly masked?: true;
  /** Of several lines: pasted, or read from a file. */
  readonly long?: true;
  readonly optional?: true;
  readonly example?: string;
  readonly fault?: (text: string) => FieldFault | undefined;
}

type FieldName = 'server' | 'username' | 'password' | 'email' | 'certificate' | 'privateKey' | 'sshKey';

interface SecretForm {
  readonly fields: readonly SecretField[];
  /** Keys and values of what was typed. */
  readonly compose: (texts: FieldTexts) => Readonly<Record<string, string>>;
}

const username: SecretField = { name: 'username' };
const password: SecretField = { name: 'password', masked: true };

/** What the file of docker login says of one registry. */
function dockerConfig({ server = '', username = '', password = '', email = '' }: FieldTexts): string {
  const auth = toBase64(new TextEncoder().encode(`${username}:${password}`));
  const login = { username, password, ...(email !== '' && { email }), auth };
  return JSON.stringify({ auths: { [server.trim()]: login } });
}

/** A pasted text often lost its last line end, without which ssh does not read a key. */
const withLineEnd = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

/** The types that are forms: those whose keys Kubernetes prescribes and people make by hand. */
export const secretForms = {
  'kubernetes.io/dockerconfigjson': {
    fields: [
      { name: 'server', example: 'https://index.docker.io/v1/' },
      { ...username, fault: (text) => (text.includes(':') ? 'colonInUsername' : undefined) },
      password,
      { name: 'email', optional: true },
    ],
    compose: (texts) => ({ '.dockerconfigjson': dockerConfig(texts) }),
  },
  'kubernetes.io/tls': {
    fields: [
      { name: 'certificate', long: true, fault: certificateFault },
      { name: 'privateKey', long: true, masked: true, fault: privateKeyFault },
    ],
    compose: ({ certificate = '', privateKey = '' }) => ({
      'tls.crt': withLineEnd(certificate),
      'tls.key': withLineEnd(privateKey),
    }),
  },
  'kubernetes.io/basic-auth': {
    fields: [username, password],
    compose: ({ username = '', password = '' }) => ({ username, password }),
  },
  'kubernetes.io/ssh-auth': {
    fields: [{ name: 'sshKey', long: true, masked: true, fault: privateKeyFault }],
    compose: ({ sshKey = '' }) => ({ 'ssh-privatekey': withLineEnd(sshKey) }),
  },
} satisfies Readonly<Record<string, SecretForm>>;

export type FormType = keyof typeof secretForms;

export const opaque = 'Opaque';

export type SecretType = FormType | typeof opaque;

/** Each with a key of the messages under `secretForm.types`. */
export const secretTypes = {
  Opaque: 'opaque',
  'kubernetes.io/dockerconfigjson': 'docker',
  'kubernetes.io/tls': 'tls',
  'kubernetes.io/basic-auth': 'basic',
  'kubernetes.io/ssh-auth': 'ssh',
} as const satisfies Readonly<Record<SecretType, string>>;

export const isFormType = (type: string): type is FormType => Object.hasOwn(secretForms, type);

export const formOf = (type: FormType): SecretForm => secretForms[type];

/** What is wrong with a field; of an empty one nothing is said while it is typed. */
export function fieldFault({ fault }: SecretField, text: string): FieldFault | undefined {
  return text === '' ? undefined : fault?.(text);
}

export function isComplete(type: FormType, texts: FieldTexts): boolean {
  return formOf(type).fields.every((field) => {
    const text = texts[field.name] ?? '';
    return text.trim() === '' ? field.optional === true : fieldFault(field, text) === undefined;
  });
}

/** Keys of the types whose values are looked at. */
const keyChecks: Readonly<Record<string, Readonly<Record<string, (text: string) => PemFault | undefined>>>> = {
  'kubernetes.io/tls': { 'tls.crt': certificateFault, 'tls.key': privateKeyFault },
  'kubernetes.io/ssh-auth': { 'ssh-privatekey': privateKeyFault },
};

/** What is wrong with a new value of a key of a Secret of this type. */
export function keyFault(type: string, key: string, text: string): PemFault | undefined {
  return keyChecks[type]?.[key]?.(text);
}
