/** Makes the compiler check that a union is handled whole; throws when data broke the types. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
