'use client';
import { useTranslations } from 'next-intl';
import { listAt, textAt, valueAt } from '@/kinds/manifest.ts';

/** Levels that are open from the beginning. */
const open = 2;

interface SchemaTreeProps {
  /** JSON Schema, as a definition holds it. */
  readonly schema: unknown;
  readonly level?: number;
}

/** The fields of a schema: what they are called, their type and what is said of them; those below fold away. */
export function SchemaTree({ schema, level = 0 }: SchemaTreeProps) {
  const fields = fieldsOf(schema);
  const required = new Set(listAt(schema, 'required'));
  if (fields.length === 0) return null;
  return (
    <ul className={level === 0 ? 'text-sm' : 'ml-1.5 border-l pl-3 text-sm'}>
      {fields.map(([name, field]) => (
        <li key={name}>
          <SchemaField name={name} schema={field} required={required.has(name)} level={level} />
        </li>
      ))}
    </ul>
  );
}

interface SchemaFieldProps {
  readonly name: string;
  readonly schema: unknown;
  readonly required: boolean;
  readonly level: number;
}

function SchemaField({ name, schema, required, level }: SchemaFieldProps) {
  const head = <FieldHead name={name} schema={schema} required={required} />;
  const inner = innermost(schema);
  if (fieldsOf(inner).length === 0) return <div className="py-1 pl-4">{head}</div>;
  return (
    <details open={level < open} className="group">
      <summary className="cursor-pointer rounded py-1 marker:text-ink-3 hover:bg-hover [&>*]:inline">{head}</summary>
      <SchemaTree schema={inner} level={level + 1} />
    </details>
  );
}

function FieldHead({ name, schema, required }: Omit<SchemaFieldProps, 'level'>) {
  const t = useTranslations('customKind');
  const description = textAt(schema, 'description');
  const rules = rulesOf(schema);
  return (
    <div>
      <code className="font-medium">{name}</code> <span className="text-ink-3 text-xs">{typeText(schema)}</span>
      {required ? <span className="ml-2 text-ink-2 text-xs">{t('required')}</span> : null}
      {rules.length > 0 ? <code className="ml-2 break-words text-ink-3 text-xs">{rules.join(', ')}</code> : null}
      {description ? <p className="max-w-[80ch] text-ink-2 text-xs">{description}</p> : null}
    </div>
  );
}

/** Under lists and maps what they hold. */
function innermost(schema: unknown): unknown {
  const below = valueAt(schema, 'items') ?? valueAt(schema, 'additionalProperties');
  return typeof below === 'object' && below !== null ? innermost(below) : schema;
}

function fieldsOf(schema: unknown): readonly (readonly [string, unknown])[] {
  const properties = valueAt(schema, 'properties');
  return typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
}

/** `[]string`, `map of object`. */
function typeText(schema: unknown): string {
  if (valueAt(schema, 'x-kubernetes-int-or-string') === true) return 'integer | string';
  const [items, others] = [valueAt(schema, 'items'), valueAt(schema, 'additionalProperties')];
  if (items !== undefined) return `[]${typeText(items)}`;
  if (typeof others === 'object') return `map[string]${typeText(others)}`;
  return textAt(schema, 'format') || textAt(schema, 'type') || 'any';
}

const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'] as const;

function rulesOf(schema: unknown): readonly string[] {
  const values = listAt(schema, 'enum');
  const standard = valueAt(schema, 'default');
  return [
    ...(values.length > 0 ? [values.map((value) => JSON.stringify(value)).join(' | ')] : []),
    ...(standard === undefined ? [] : [`= ${JSON.stringify(standard)}`]),
    ...limits.flatMap((name) => {
      const value = textAt(schema, name);
      return value === '' ? [] : [`${name} ${value}`];
    }),
  ];
}
