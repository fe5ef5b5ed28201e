'use client';
import { useTranslations } from 'next-intl';
import { type Dispatch, useReducer, useRef, useState } from 'react';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { type DraftField, editedManifest, fieldAt, newManifest } from './cron-draft.ts';
import { draftFaults } from './draft-faults.ts';
import { type FormAction, type FormState, formReducer } from './form-state.ts';
import { type Answer, type ApplyResult, asksTheSame, isConflict, useCronJobServer } from './use-save-cron-job.ts';

/** Controllers write the status at any moment, and each time the version changes. */
const mostTries = 4;

interface Reviewed {
  readonly result: ApplyResult;
  /** What was tried, and the version that it is based on. */
  readonly manifest: unknown;
  readonly basedOn: unknown;
}

export interface CronJobForm {
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  /** The manifest as it would be saved now. */
  readonly manifest: () => unknown;
  /** Why a field cannot be as it is, in words. */
  readonly faultOf: (field: DraftField) => string | undefined;
  /** Why the whole was refused. */
  readonly refused: string | undefined;
  readonly busy: boolean;
  readonly reviewed: Reviewed | undefined;
  /** Tries the change without saving it, and shows what it would do. */
  readonly review: () => Promise<void>;
  readonly closeReview: () => void;
  /** Resolves to why it was not saved. */
  readonly save: () => Promise<string | undefined>;
}

/** A form about a CronJob that is new, or is there: then `start` has its manifest. */
export function useCronJobForm(start: FormState, target: Omit<NamedRef, 'namespace' | 'name'>): CronJobForm {
  const t = useTranslations('cronJobForm');
  const [state, dispatchState] = useReducer(formReducer, start);
  const latest = useRef(state);
  latest.current = state;
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [refusedFields, setRefusedFields] = useState<Partial<Record<DraftField, string>>>({});
  const [busy, setBusy] = useState(false);
  const [reviewed, setReviewed] = useState<Reviewed>();
  const isNew = start.manifest === undefined;
  const { namespace, name } = state.draft;
  const server = useCronJobServer({ ...target, namespace: namespace.trim(), name: name.trim() });
  const faults = draftFaults(state.draft);

  function dispatch(action: FormAction): void {
    latest.current = formReducer(latest.current, action);
    dispatchState(action);
    if (action.type === 'heard') return;
    setRefused(undefined);
    setRefusedFields({});
  }

  function manifestNow(): unknown {
    const { draft, manifest } = latest.current;
    return isNew ? newManifest(draft) : editedManifest(manifest, draft);
  }

  /** Tries what is typed on the newest version there is; goes on to a newer one as often as needed. */
  async function attempt(): Promise<{ answer: Answer; manifest: unknown; basedOn: unknown }> {
    for (let tries = 1; ; tries += 1) {
      const { manifest: basedOn } = latest.current;
      const manifest = manifestNow();
      const answer = await server.apply(manifest, true);
      if (isNew || !isConflict(answer) || tries === mostTries) return { answer, manifest, basedOn };
      if (!(await hearAgain())) return { answer: { refused: t('gone') }, manifest, basedOn };
    }
  }

  async function hearAgain(): Promise<boolean> {
    const manifest = await server.read();
    if (manifest === undefined) return false;
    dispatch({ type: 'heard', manifest });
    return true;
  }

  function tell({ error }: ApplyResult): void {
    const causes = error?.causes ?? [];
    const told = causes.flatMap(({ field, message }) => {
      const own = fieldAt(field ?? '');
      return own && message ? [[own, message] as const] : [];
    });
    setRefusedFields(Object.fromEntries(told));
    setRefused(error?.message);
  }

  async function tryOut(): Promise<void> {
    const { answer, manifest, basedOn } = await attempt();
    if ('refused' in answer) return setRefused(answer.refused);
    const { result } = answer;
    if (result.error) return tell(result);
    if (isNew && result.operation !== 'CREATED') {
      setRefusedFields({ name: t('faults.exists', { name: name.trim(), namespace: namespace.trim() }) });
      return setRefused(t('nothingSaved'));
    }
    setReviewed({ result, manifest, basedOn });
  }

  async function review(): Promise<void> {
    setShown(true);
    setRefused(undefined);
    setRefusedFields({});
    if (Object.keys(faults).length > 0) return focusFirstFault();
    setBusy(true);
    await tryOut();
    setBusy(false);
    focusFirstFault();
  }

  async function save(): Promise<string | undefined> {
    let manifest = reviewed?.manifest;
    const basedOn = reviewed?.basedOn;
    for (let tries = 1; ; tries += 1) {
      const answer = await server.apply(manifest, false);
      if ('refused' in answer) return answer.refused;
      if (!answer.result.error) return undefined;
      if (isNew || !isConflict(answer) || tries === mostTries) return answer.result.error.message;
      if (!(await hearAgain())) return t('gone');
      if (!asksTheSame(basedOn, latest.current.manifest)) {
        await tryOut();
        return t('changedMeanwhile');
      }
      manifest = manifestNow();
    }
  }

  function faultOf(field: DraftField): string | undefined {
    const fault = shown ? faults[field] : undefined;
    return fault ? t(`faults.${fault}`) : refusedFields[field];
  }

  return {
    state,
    dispatch,
    manifest: manifestNow,
    faultOf,
    refused,
    busy,
    reviewed,
    review,
    closeReview: () => setReviewed(undefined),
    save,
  };
}

/** After the render in which the faults appear. */
function focusFirstFault(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus());
}
