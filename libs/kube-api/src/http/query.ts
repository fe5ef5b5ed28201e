import { StatusError } from '@pilothouse/kube-model/status-error';

/** The query part of a URL; empty costs nothing. */
export class Query {
  private readonly parameters: URLSearchParams | undefined;

  constructor(text: string) {
    this.parameters = text === '' ? undefined : new URLSearchParams(text);
  }

  text(name: string): string | undefined {
    const value = this.parameters?.get(name);
    return value === null || value === '' ? undefined : value;
  }

  all(name: string): readonly string[] {
    return this.parameters?.getAll(name) ?? [];
  }

  /** Present without a value is true, as Go's clients write it. */
  flag(name: string): boolean {
    const value = this.parameters?.get(name);
    return value !== null && value !== undefined && value.toLowerCase() !== 'false' && value !== '0';
  }

  /** Undefined when the parameter is missing, which differs from false. */
  optionalFlag(name: string): boolean | undefined {
    return this.parameters?.has(name) ? this.flag(name) : undefined;
  }

  /** Throws BadRequest unless the value is a whole number of at least `least`. */
  integer(name: string, least = 0): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
      throw new StatusError(
        'BadRequest',
        `${name}: ${JSON.stringify(text)} is not a whole number of at least ${least}`,
      );
    }
    return value;
  }
}
