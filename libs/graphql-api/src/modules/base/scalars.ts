import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const refuse = (type: string, value: unknown) =>
  new GraphQLError(`${JSON.stringify(value)} is not a ${type}`, { extensions: { code: 'BAD_REQUEST' } });

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, literal(value)]));
    default:
      return null;
  }
}

function scalar<T>(name: string, parseValue: (value: unknown) => T, serialize: (value: unknown) => unknown) {
  return new GraphQLScalarType<T, unknown>({
    name,
    parseValue,
    serialize,
    parseLiteral: (node) => parseValue(literal(node)),
  });
}

function instant(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  if (typeof value === 'number' || value instanceof Date) return new Date(value).toISOString();
  throw refuse('DateTime', value);
}

function long(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw refuse('Long', value);
}

function writeLong(value: unknown): number | string {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return value;
  return long(value);
}

function intOrString(value: unknown): number | string {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value))) return value;
  throw refuse('IntOrString', value);
}

const same = (value: unknown) => value;

export const scalars = {
  DateTime: scalar('DateTime', instant, instant),
  Long: scalar('Long', long, writeLong),
  JSON: scalar('JSON', same, same),
  IntOrString: scalar('IntOrString', intOrString, intOrString),
};
