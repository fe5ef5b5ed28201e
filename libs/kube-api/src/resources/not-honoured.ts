import { isRecord, type JsonRecord } from '../json-record.ts';

/** One field that is accepted and kept, and that nothing in the embedded cluster obeys. */
export interface NotHonoured {
  /** Dotted, `[]` after a list: `containers[].tty`. Relative to where the table is applied. */
  readonly path: string;
  /** What follows 'not honoured in this cluster yet: '. */
  readonly why: string;
  /** Which values ask for something; without it all but absent, empty, zero and false. `owner` holds the field. */
  readonly when?: (value: unknown, owner: JsonRecord) => boolean;
  /** What `when` says, for docs/compatibility.md. */
  readonly which?: string;
  /** Honoured where Pods run in containers of an engine. */
  readonly byContainers?: true;
  /** Only docs/compatibility.md says so: every object has the field, or one whose warning says as much. */
  readonly quiet?: true;
  /** Warned of by code of the kind's own, since the field may stand at any depth. */
  readonly toldElsewhere?: true;
}

type Which = Pick<NotHonoured, 'when' | 'which'>;
type Scalar = string | boolean;

/** Of a field that is honoured with one value, which is mostly its default. */
export const except = (usual: Scalar): Which => ({
  when: (value) => value !== usual && value !== '',
  which: `other than ${usual}`,
});

/** Of a field that is honoured but with these values. */
export const only = (...values: Scalar[]): Which => ({
  when: (value) => values.some((one) => one === value),
  which: values.join(', '),
});

/** A table as a tree, so that an object is walked once and only where the table has something to say. */
export interface FieldTree {
  readonly rules: readonly NotHonoured[];
  readonly fields: readonly (readonly [name: string, isList: boolean, below: FieldTree])[];
}

export function treeOf(table: readonly NotHonoured[]): FieldTree {
  const names = new Map<string, NotHonoured[]>();
  for (const rule of table) {
    if (rule.quiet || rule.toldElsewhere) continue;
    const [name = ''] = rule.path.split('.', 1);
    names.set(name, [...(names.get(name) ?? []), rule]);
  }
  const fields = [...names].map(([name, rules]) => [plain(name), name.endsWith('[]'), below(name, rules)] as const);
  return { rules: [], fields };
}

const plain = (name: string) => (name.endsWith('[]') ? name.slice(0, -2) : name);

function below(name: string, rules: readonly NotHonoured[]): FieldTree {
  const here = rules.filter(({ path }) => path === name);
  const deeper = rules.filter(({ path }) => path !== name);
  return {
    rules: here,
    fields: treeOf(deeper.map((rule) => ({ ...rule, path: rule.path.slice(name.length + 1) }))).fields,
  };
}

/** More than these would bury what else is told. */
const most = 6;

/** A sentence for each rule that `object`, which stands at `at`, meets: the first place counts. */
export function tellNotHonoured(tree: FieldTree, at: string, object: unknown): string[] {
  const found = new Map<NotHonoured, string>();
  if (isRecord(object)) walk(tree, at, object, found);
  const told = [...found].slice(0, most).map(([{ why }, path]) => `${path}: not honoured in this cluster yet: ${why}`);
  const more = found.size - told.length;
  if (more > 0)
    told.push(
      `${at === '' ? '' : `${at}: `}${more} more fields are not honoured in this cluster yet: see docs/compatibility.md`,
    );
  return told;
}

function walk({ fields }: FieldTree, at: string, owner: JsonRecord, found: Map<NotHonoured, string>): void {
  for (const [name, isList, tree] of fields) {
    const value = owner[name];
    if (value === undefined || value === null) continue;
    if (!isList) visit(tree, at, name, value, owner, found);
    else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(tree, at, `${name}[${index}]`, item, owner, found);
    }
  }
}

function visit(
  tree: FieldTree,
  at: string,
  step: string,
  value: unknown,
  owner: JsonRecord,
  found: Map<NotHonoured, string>,
): void {
  for (const rule of tree.rules) {
    if (!found.has(rule) && (rule.when ?? asksForSomething)(value, owner)) found.set(rule, under(at, step));
  }
  if (tree.fields.length > 0 && isRecord(value)) walk(tree, under(at, step), value, found);
}

const under = (at: string, step: string) => (at === '' ? step : `${at}.${step}`);

function asksForSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : Boolean(value);
}
