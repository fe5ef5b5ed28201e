/** The rules of names, labels and their like. Each function returns upstream's explanations; none means valid. */

const labelFormat = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const label1035Format = '[a-z]([-a-z0-9]*[a-z0-9])?';
const subdomainFormat = `${labelFormat}(\\.${labelFormat})*`;
const qualifiedFormat = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const configKeyFormat = '[-._a-zA-Z0-9]+';
const environmentNameFormat = '[ -<>-~]*';

const exact = (format: string) => new RegExp(`^(?:${format})$`);
const labelPattern = exact(labelFormat);
const label1035Pattern = exact(label1035Format);
const subdomainPattern = exact(subdomainFormat);
const qualifiedPattern = exact(qualifiedFormat);
const configKeyPattern = exact(configKeyFormat);
const environmentNamePattern = exact(environmentNameFormat);

export const tooLong = (max: number) => `must be no more than ${max} bytes`;
const empty = 'must be non-empty';

function mismatch(message: string, format: string, ...examples: string[]): string {
  const shown = examples.map((example) => `'${example}', `).join(' or ');
  return examples.length === 0
    ? `${message} (regex used for validation is '${format}')`
    : `${message} (e.g. ${shown}regex used for validation is '${format}')`;
}

const labelMessage = mismatch(
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
  labelFormat,
  'my-name',
  '123-abc',
);
const label1035Message = mismatch(
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character",
  label1035Format,
  'my-name',
  'abc-123',
);
const subdomainMessage = mismatch(
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
  subdomainFormat,
  'example.com',
);
const qualifiedMessage = mismatch(
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  qualifiedFormat,
  'MyName',
  'my.name',
  '123-abc',
);
const labelValueMessage = mismatch(
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  `(${qualifiedFormat})?`,
  'MyValue',
  'my_value',
  '12345',
);

type Rule = (value: string) => string[];

function rule(pattern: RegExp, max: number, message: string): Rule {
  return (value) => [...(value.length > max ? [tooLong(max)] : []), ...(pattern.test(value) ? [] : [message])];
}

/** RFC 1123 label: names of namespaces, containers, volumes. */
export function dnsLabelProblems(value: string): string[] {
  const problems: string[] = value.length > 63 ? [tooLong(63)] : [];
  if (labelPattern.test(value)) return problems;
  return [...problems, subdomainPattern.test(value) ? 'must not contain dots' : labelMessage];
}
/** RFC 1035 label: names of services. */
export const dns1035LabelProblems: Rule = rule(label1035Pattern, 63, label1035Message);
/** RFC 1123 subdomain: names of nearly everything else. */
export const dnsSubdomainProblems: Rule = rule(subdomainPattern, 253, subdomainMessage);

const pathFormat = "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+";

/** What tells controllers apart: `example.com/name`. Each part that is wrong, with why. */
export function domainPathProblems(value: string): (readonly [part: string, problem: string])[] {
  const [host = '', ...rest] = value.split('/');
  const path = rest.join('/');
  if (host === '' || path === '') return [[value, 'must be a domain-prefixed path (such as "acme.io/foo")']];
  return [
    ...dnsSubdomainProblems(host).map((problem) => [host, problem] as const),
    ...(exact(pathFormat).test(path) ? [] : [[path, mismatch('Invalid path', pathFormat)] as const]),
  ];
}

/** Names of RBAC objects: any single path segment. */
export function pathSegmentProblems(value: string): string[] {
  if (value === '.' || value === '..') return [`may not be '${value}'`];
  return ['/', '%'].filter((part) => value.includes(part)).map((part) => `may not contain '${part}'`);
}

/** Keys of labels and annotations, names of taints and extended resources: `example.com/name`. */
export function qualifiedNameProblems(value: string): string[] {
  const parts = value.split('/');
  if (parts.length > 2) {
    const suffix = " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')";
    return [`a qualified name ${qualifiedMessage}${suffix}`];
  }
  const name = parts[parts.length - 1] ?? '';
  const prefix = parts.length === 2 ? parts[0] : undefined;
  return [...prefixProblems(prefix), ...nameProblems(name)];
}

function prefixProblems(prefix: string | undefined): string[] {
  if (prefix === undefined) return [];
  if (prefix === '') return [`prefix part ${empty}`];
  return dnsSubdomainProblems(prefix).map((problem) => `prefix part ${problem}`);
}

function nameProblems(name: string): string[] {
  const problems: string[] = [];
  if (name === '') problems.push(`name part ${empty}`);
  else if (name.length > 63) problems.push(`name part ${tooLong(63)}`);
  if (!qualifiedPattern.test(name)) problems.push(`name part ${qualifiedMessage}`);
  return problems;
}

export function labelValueProblems(value: string): string[] {
  return [
    ...(value.length > 63 ? [tooLong(63)] : []),
    ...(value === '' || qualifiedPattern.test(value) ? [] : [labelValueMessage]),
  ];
}

/** Keys of ConfigMaps and Secrets. */
export function configKeyProblems(value: string): string[] {
  const problems: string[] = value.length > 253 ? [tooLong(253)] : [];
  if (!configKeyPattern.test(value)) {
    const message = "a valid config key must consist of alphanumeric characters, '-', '_' or '.'";
    problems.push(mismatch(message, configKeyFormat, 'key.name', 'KEY_NAME', 'key-name'));
  }
  if (value === '.' || value === '..') problems.push(`must not be '${value}'`);
  else if (value.startsWith('..')) problems.push("must not start with '..'");
  return problems;
}

export function environmentNameProblems(value: string): string[] {
  if (value !== '' && environmentNamePattern.test(value)) return [];
  const message = "a valid environment variable name must consist only of printable ASCII characters other than '='";
  return [mismatch(message, environmentNameFormat)];
}

/** Names of container ports: an IANA service name. */
export function portNameProblems(value: string): string[] {
  const problems: string[] = value.length > 15 ? [tooLong(15)] : [];
  if (!/^[-a-z0-9]+$/.test(value))
    problems.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  if (!/[a-z]/.test(value)) problems.push('must contain at least one letter (a-z)');
  if (value.includes('--')) problems.push('must not contain consecutive hyphens');
  if (value.startsWith('-') || value.endsWith('-')) problems.push('must not begin or end with a hyphen');
  return problems;
}
