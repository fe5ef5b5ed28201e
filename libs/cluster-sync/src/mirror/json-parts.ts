/** A value of a document, as the bytes that stand there. */
export interface JsonPart {
  /** Name of the member of the document that it is, or that it is an item of. */
  readonly member: string;
  readonly isItem: boolean;
  readonly text: string;
}

export class MalformedJson extends Error {}

const code = {
  quote: 0x22,
  backslash: 0x5c,
  openBrace: 0x7b,
  closeBrace: 0x7d,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  colon: 0x3a,
  comma: 0x2c,
} as const;

const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Cuts a JSON object that arrives in chunks into its members, and the array under one of them (`itemsOf`) into its
 * items, without parsing or copying more than once. It only looks for where values end: whoever parses a part finds
 * out whether it is JSON. Numbers, escapes and the order of keys stay as they were sent.
 */
export class JsonParts {
  private readonly itemsOf: string;
  private readonly largest: number;
  /** 0: before the document, 1: among its members, 2: inside a member. */
  private depth = 0;
  private inString = false;
  private escaped = false;
  private member: string | undefined;
  private inItems = false;
  /** Bytes of the value or name that is being read, from earlier chunks. */
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private reading: 'name' | 'value' | undefined;
  private ended = false;

  /** `largest`: bytes that one part may have. */
  constructor(itemsOf: string, largest: number) {
    this.itemsOf = itemsOf;
    this.largest = largest;
  }

  /** Whether the whole document has been seen. */
  get complete(): boolean {
    return this.ended;
  }

  /** The parts that end in this chunk, in order. Throws MalformedJson for what cannot be an object. */
  push(chunk: Buffer): JsonPart[] {
    const parts: JsonPart[] = [];
    let from = 0;
    let at = this.inString ? this.endString(chunk, 0, 0) : 0;
    while (at < chunk.length) {
      if (this.depth > this.level) {
        at = this.skipNested(chunk, at);
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (!isSpace(byte)) {
        if (this.depth === 0) this.open(byte);
        else {
          if (this.reading === undefined && this.startsValue(byte)) from = at;
          if (byte === code.quote) {
            at = this.endString(chunk, at + 1, from);
            continue;
          }
          const part = this.boundary(byte, () => this.take(chunk, from, at));
          if (part) parts.push(part);
        }
      }
      at++;
    }
    this.keep(chunk, from);
    return parts;
  }

  /** Of the members of the document, or of the items of its array. */
  private get level(): number {
    return this.inItems ? 2 : 1;
  }

  private open(byte: number): void {
    if (this.ended) throw new MalformedJson('something follows the document');
    if (byte !== code.openBrace) throw new MalformedJson('the document is not an object');
    this.depth = 1;
  }

  /** What a byte between values, or at the beginning of one, means. */
  private boundary(byte: number, text: () => string): JsonPart | undefined {
    switch (byte) {
      case code.openBrace:
      case code.openBracket:
        this.depth++;
        return undefined;
      case code.closeBrace:
      case code.closeBracket: {
        const part = this.endPart(text);
        this.closeLevel();
        return part;
      }
      case code.comma: {
        const part = this.endPart(text);
        if (!this.inItems) this.member = undefined;
        return part;
      }
      default:
        return undefined;
    }
  }

  /** Where a value that was entered ends, or the chunk does. All but strings and brackets is passed over: this is the hot loop. */
  private skipNested(chunk: Buffer, start: number): number {
    const level = this.level;
    let depth = this.depth;
    let at = start;
    while (at < chunk.length && depth > level) {
      const byte = chunk[at++];
      if (byte === code.quote) at = this.skipString(chunk, at);
      else if (byte === code.openBrace || byte === code.openBracket) depth++;
      else if (byte === code.closeBrace || byte === code.closeBracket) depth--;
    }
    this.depth = depth;
    return at;
  }

  /** As skipString; a name is complete with it. */
  private endString(chunk: Buffer, start: number, from: number): number {
    const at = this.skipString(chunk, start);
    if (!this.inString && this.reading === 'name') this.member = this.nameEndingAt(chunk, from, at);
    return at;
  }

  /** Where the string that began before `start` is over, or the chunk is. */
  private skipString(chunk: Buffer, start: number): number {
    let at = this.escaped ? start + 1 : start;
    while (at < chunk.length) {
      const byte = chunk[at];
      if (byte === code.quote) {
        this.inString = false;
        this.escaped = false;
        return at + 1;
      }
      at += byte === code.backslash ? 2 : 1;
    }
    this.inString = true;
    this.escaped = at > chunk.length;
    return chunk.length;
  }

  /** Whether a name or a value begins with this byte; the array of items is entered rather than read. */
  private startsValue(byte: number): boolean {
    if (byte === code.colon || byte === code.comma || byte === code.closeBrace || byte === code.closeBracket)
      return false;
    if (this.member === undefined) {
      if (byte !== code.quote) throw new MalformedJson('a member has no name');
      this.reading = 'name';
      return true;
    }
    if (!this.inItems && this.member === this.itemsOf && byte === code.openBracket) {
      this.inItems = true;
      return false;
    }
    this.reading = 'value';
    return true;
  }

  private nameEndingAt(chunk: Buffer, from: number, end: number): string {
    const name: unknown = JSON.parse(this.take(chunk, from, end));
    this.reading = undefined;
    return String(name);
  }

  private endPart(text: () => string): JsonPart | undefined {
    if (this.reading !== 'value' || this.member === undefined) return undefined;
    this.reading = undefined;
    return { member: this.member, isItem: this.inItems, text: text().trimEnd() };
  }

  private closeLevel(): void {
    this.depth--;
    if (this.inItems) this.inItems = false;
    else this.ended = true;
  }

  private take(chunk: Buffer, from: number, to: number): string {
    const last = chunk.subarray(this.pending.length > 0 ? 0 : from, to);
    if (this.pending.length === 0) return last.toString('utf8');
    const text = Buffer.concat([...this.pending, last]).toString('utf8');
    this.pending = [];
    this.pendingBytes = 0;
    return text;
  }

  private keep(chunk: Buffer, from: number): void {
    if (this.reading === undefined) return;
    const rest = chunk.subarray(this.pending.length > 0 ? 0 : from);
    this.pending.push(rest);
    this.pendingBytes += rest.length;
    if (this.pendingBytes > this.largest) throw new MalformedJson(`one value has more than ${this.largest} bytes`);
  }
}
