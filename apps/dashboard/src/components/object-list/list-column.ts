import type { ReactNode } from 'react';
import type { State } from '@/graphql/generated/graphql.ts';

/** What every row of a list has. */
export interface ListRow {
  readonly id: string;
  /** The name of the cluster that it lives in. */
  readonly cluster: string;
  readonly state: State;
  readonly statusWord: string;
  readonly statusSentence: string;
  /** RFC 3339. Of pods whose container waits to be started again. */
  readonly nextTryAt?: string | null;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string | null;
    readonly creationTimestamp: string;
    readonly deletionTimestamp: string | null;
  };
}

export interface ListColumn<Row extends ListRow> {
  readonly id: string;
  readonly header: string;
  /** The header is only read aloud: what the column holds speaks for itself. */
  readonly quiet?: boolean;
  /** A CSS grid track: `120px`, `minmax(160px, 2fr)`. */
  readonly track: string;
  cell(row: Row): ReactNode;
  /** What it is sorted by; a column without it is not. */
  sortBy?(row: Row): string | number;
  readonly align?: 'end';
  /** From which width on it is shown: always, from a tablet's, from a desktop's. */
  readonly from?: 'phone' | 'tablet' | 'desktop';
}
