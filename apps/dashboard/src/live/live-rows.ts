export interface LiveObject {
  readonly id: string;
}

export interface LiveChange<Row extends LiveObject> {
  readonly type: 'INITIAL' | 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: Row;
}

/** What one message of `objectChanges` carries. */
export interface LiveMessage<Row extends LiveObject> {
  readonly cursor?: string | null | undefined;
  readonly complete: boolean;
  readonly changes: readonly LiveChange<Row>[];
}

/**
 * The rows of one live list. While an initial state arrives in parts the rows before it stay, and are replaced when
 * it is complete: objects that went away while nobody listened go then.
 */
export interface LiveRows<Row extends LiveObject> {
  /** Where to resume; undefined: from an initial state. */
  cursor(): string | undefined;
  /** A subscription is (again) being sent. */
  begin(): void;
  /** The cursor is of no use any more. */
  expire(): void;
  /** True when what is shown has changed. */
  apply(message: LiveMessage<Row>): boolean;
  complete(): boolean;
  rows(): ReadonlyMap<string, Row>;
  /** When each row that was changed live was changed, by the clock that was handed in. */
  changedAt(): ReadonlyMap<string, number>;
}

export function createLiveRows<Row extends LiveObject>(now: () => number): LiveRows<Row> {
  let rows = new Map<string, Row>();
  let incoming: Map<string, Row> | undefined = new Map();
  let cursor: string | undefined;
  let complete = false;
  const changedAt = new Map<string, number>();

  const applyTo = (target: Map<string, Row>, change: LiveChange<Row>) => {
    if (change.type === 'DELETED') target.delete(change.object.id);
    else target.set(change.object.id, change.object);
    if (change.type === 'DELETED') changedAt.delete(change.object.id);
    else if (change.type !== 'INITIAL') changedAt.set(change.object.id, now());
  };

  return {
    cursor: () => cursor,
    begin() {
      if (cursor === undefined) incoming = new Map();
    },
    expire() {
      cursor = undefined;
    },
    apply(message) {
      const target = incoming ?? rows;
      for (const change of message.changes) applyTo(target, change);
      if (message.cursor) cursor = message.cursor;
      if (!incoming) return message.changes.length > 0;
      if (!message.complete) return false;
      rows = incoming;
      incoming = undefined;
      complete = true;
      return true;
    },
    complete: () => complete,
    rows: () => rows,
    changedAt: () => changedAt,
  };
}
