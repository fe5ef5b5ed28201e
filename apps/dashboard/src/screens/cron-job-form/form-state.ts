import { type CronDraft, changedFields, type DraftField, draftOf } from './cron-draft.ts';

/** An edit under way: the version that it is based on, and what was typed. */
export interface FormState {
  /** The manifest as the server had it when it was last heard of; undefined for a new one. */
  readonly manifest: unknown;
  /** What the form would show without the viewer. */
  readonly base: CronDraft;
  readonly draft: CronDraft;
  /** Fields that the viewer has changed and somebody else too, since. */
  readonly contested: readonly DraftField[];
}

export type FormAction =
  | { readonly type: 'typed'; readonly change: Partial<CronDraft> }
  /** The server has another version, or the first one is there. */
  | { readonly type: 'heard'; readonly manifest: unknown }
  /** Theirs in place of what was typed. */
  | { readonly type: 'takeTheirs'; readonly field: DraftField };

export function startForm(draft: CronDraft, manifest?: unknown): FormState {
  return { manifest, base: draft, draft, contested: [] };
}

/**
 * Puts what was typed on a newer version: fields that the viewer has not touched follow it, those that were typed stay,
 * and those that both have changed are contested.
 */
function rebase(state: FormState, manifest: unknown): FormState {
  const theirs = draftOf(manifest);
  const mine = changedFields(state.base, state.draft);
  const moved = changedFields(state.base, theirs);
  const kept = Object.fromEntries(mine.map((field) => [field, state.draft[field]]));
  const draft = { ...theirs, ...kept };
  const differing = changedFields(theirs, draft);
  const contested = differing.filter(
    (field) => state.contested.includes(field) || (mine.includes(field) && moved.includes(field)),
  );
  return { manifest, base: theirs, draft, contested };
}

export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'typed': {
      const draft = { ...state.draft, ...action.change };
      const differing = changedFields(state.base, draft);
      return { ...state, draft, contested: state.contested.filter((field) => differing.includes(field)) };
    }
    case 'heard':
      return rebase(state, action.manifest);
    case 'takeTheirs':
      return {
        ...state,
        draft: { ...state.draft, [action.field]: state.base[action.field] },
        contested: state.contested.filter((field) => field !== action.field),
      };
  }
}
