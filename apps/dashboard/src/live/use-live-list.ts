'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useLive } from './live-context.tsx';
import { createLiveList, type LiveListOptions, type LiveListState } from './live-list.ts';
import type { LiveChange, LiveMessage, LiveObject } from './live-rows.ts';

interface AnyObject extends LiveObject {
  readonly __typename: string;
}

interface ObjectChangesData<Any extends AnyObject> {
  readonly objectChanges: LiveMessage<Any>;
}

type Named<Any, Name> = Extract<Any, { readonly __typename: Name }>;

export interface UseLiveListOptions<Any extends AnyObject, Name extends Any['__typename'], Variables> {
  readonly document: TypedDocumentNode<ObjectChangesData<Any>, Variables & { cursor?: string | null }>;
  readonly variables: Variables;
  readonly typename: Name;
}

const empty: LiveListState<never> = { rows: [], changedAt: new Map(), complete: false, refused: undefined };

/** The rows of a list and every change to them, resumed by cursor over a dropped connection. */
export function useLiveList<
  Any extends AnyObject,
  const Name extends Any['__typename'],
  Variables extends Record<string, unknown>,
>({ document, variables, typename }: UseLiveListOptions<Any, Name, Variables>): LiveListState<Named<Any, Name>> {
  const read = useCallback((data: ObjectChangesData<Any>) => onlyOf(data.objectChanges, typename), [typename]);
  return useLiveRows({ document, variables, read });
}

/** The same of whatever `read` takes from a message; `read` must stay the same function from render to render. */
export function useLiveRows<Data, Variables extends Record<string, unknown>, Row extends LiveObject>({
  document,
  variables,
  read,
}: LiveListOptions<Data, Variables, Row>): LiveListState<Row> {
  const { socket } = useLive();
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the variables, whose object is new at each render
  const list = useMemo(
    () => createLiveList<Data, Variables, Row>(socket, { document, variables, read }),
    [socket, document, read, key],
  );
  return useSyncExternalStore(list.subscribe, list.state, () => empty);
}

function onlyOf<Any extends AnyObject, Name extends string>(
  message: LiveMessage<Any>,
  typename: Name,
): LiveMessage<Named<Any, Name>> {
  const isOfType = (change: LiveChange<Any>): change is LiveChange<Any> & LiveChange<Named<Any, Name>> =>
    change.object.__typename === typename;
  return { cursor: message.cursor, complete: message.complete, changes: message.changes.filter(isOfType) };
}
