import type { WatchEvent } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { ChangeType } from '../../generated/resolver-types.ts';
import { type ObjectView, viewOf } from '../../reading/object-view.ts';
import type { Interest } from './change-interest.ts';

export interface ObjectChange {
  readonly type: ChangeType;
  readonly revision: number;
  readonly time?: string;
  readonly actor?: string;
  readonly object: ObjectView;
}

const changeTypes = { added: 'ADDED', modified: 'MODIFIED', deleted: 'DELETED', left: 'DELETED' } as const;

function toView({ cluster, resources }: Interest, stored: StoredObject): ObjectView {
  const resource = resources.get(stored.key.resource);
  if (!resource) throw new Error(`${stored.key.resource} is not what was watched`);
  return viewOf(cluster, resource, stored);
}

export const initialChange = (interest: Interest, stored: StoredObject): ObjectChange => ({
  type: 'INITIAL',
  revision: stored.revision,
  object: toView(interest, stored),
});

/** Nothing for a bookmark. */
export function toChanges(interest: Interest, event: WatchEvent): readonly ObjectChange[] {
  if (event.kind === 'bookmark') return [];
  const { change, revision } = event;
  const time = new Date(change.time).toISOString();
  const object = toView(interest, change.object);
  return [{ type: changeTypes[event.kind], revision, time, actor: change.actor, object }];
}
