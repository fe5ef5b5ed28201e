import type { LucideIcon } from 'lucide-react';
import type en from '@/messages/en.json';

export type GroupId = keyof (typeof en)['navigation']['groups'];

/** Has a header in the messages. */
export type ColumnId = keyof (typeof en)['columns'];

interface ColumnBase {
  readonly id: ColumnId;
  /** A CSS grid track. */
  readonly track: string;
  readonly from?: 'phone' | 'tablet' | 'desktop';
}

/** How a kind's manifest is read for one column of its list, which is also one fact of its page. */
export type KindColumn = ColumnBase &
  (
    | { readonly as: 'text' | 'code'; readonly read: (manifest: unknown) => string }
    | { readonly as: 'number'; readonly read: (manifest: unknown) => number | undefined }
    /** An instant, RFC 3339; empty for none. */
    | { readonly as: 'time'; readonly read: (manifest: unknown) => string }
    | { readonly as: 'replicas'; readonly read: (manifest: unknown) => Replicas }
  );

export interface Replicas {
  readonly ready: number;
  readonly desired: number;
  readonly updated: number;
}

/** Another object that a manifest names. */
export interface KindLink {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
}

export interface KindDescription<Id extends string = string> {
  /** Also its key in the messages. */
  readonly id: Id;
  /** `statefulsets.apps`. */
  readonly resource: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly group: GroupId;
  readonly icon: LucideIcon;
  readonly namespaced: boolean;
  /** Needed every other month: folded away in the navigation. */
  readonly rare?: true;
  /** Has no state of its own: neither shape nor status. */
  readonly stateless?: true;
  readonly columns: readonly KindColumn[];
  /** Resources whose objects it owns, by owner reference. */
  readonly owns?: readonly string[];
  readonly links?: (manifest: unknown, namespace: string | null) => readonly KindLink[];
  /** A command that makes one. */
  readonly command?: string;
}
