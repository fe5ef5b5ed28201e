import { type KeyValue, keyInput, sameValue } from './key-value.ts';

/** Edits to the keys of a ConfigMap that are not saved yet. Keys that are not in it stay as they are. */
export interface KeyDraft {
  readonly set: Readonly<Record<string, KeyValue>>;
  readonly removed: readonly string[];
}

export const emptyDraft: KeyDraft = { set: {}, removed: [] };

/** Sets a key; a value equal to the one on the server is no edit. */
export function setKey(draft: KeyDraft, key: string, value: KeyValue, original: KeyValue | undefined): KeyDraft {
  const { [key]: _before, ...others } = draft.set;
  const removed = draft.removed.filter((each) => each !== key);
  const same = original !== undefined && sameValue(value, original);
  return { set: same ? others : { ...others, [key]: value }, removed };
}

/** Removes a key; one that is only in the draft is forgotten. */
export function removeKey(draft: KeyDraft, key: string, onServer: boolean): KeyDraft {
  const { [key]: _before, ...set } = draft.set;
  return { set, removed: onServer ? [...new Set([...draft.removed, key])] : draft.removed };
}

export function resetKey(draft: KeyDraft, key: string): KeyDraft {
  const { [key]: _before, ...set } = draft.set;
  return { set, removed: draft.removed.filter((each) => each !== key) };
}

export function countEdits(draft: KeyDraft): number {
  return Object.keys(draft.set).length + draft.removed.length;
}

const validKey = /^[-._a-zA-Z0-9]{1,253}$/;

/** Kubernetes' rule for keys. */
export function isValidKey(key: string): boolean {
  return validKey.test(key) && key !== '.' && key !== '..' && !key.startsWith('..');
}

export function draftInput(draft: KeyDraft) {
  return { set: Object.entries(draft.set).map(([key, value]) => keyInput(key, value)), remove: [...draft.removed] };
}
