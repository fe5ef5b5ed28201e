import { useState } from 'react';
import { useMutation } from 'urql';
import { type KeyValue, keyInput, noText } from '@/components/keys/key-value.ts';
import { PreviewSecret, UpdateSecret } from '@/graphql/config.ts';
import { errorCode } from '@/graphql/error-code.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import type { Secret } from './secret-screen.tsx';
import { versionOf } from './secret-version.ts';

interface EditKeyOptions {
  readonly target: NamedRef;
  /** Undefined: a new key. */
  readonly existing: string | undefined;
  /** As the server has it now. */
  readonly secret: Secret;
  /** Asks the server again. */
  readonly onStale: () => void;
  readonly onSaved: (key: string) => void;
}

/** One key's new value: typed, looked at as the server would write it, saved. What was typed outlives every refusal. */
export function useEditKey({ target, existing, secret, onStale, onSaved }: EditKeyOptions) {
  const refusal = useRefusal();
  const [, runPreview] = useMutation(PreviewSecret);
  const [, runUpdate] = useMutation(UpdateSecret);
  const [base, setBase] = useState(() => versionOf(secret));
  const [name, setName] = useState(existing ?? '');
  const [value, setValue] = useState<KeyValue>(noText);
  const [diff, setDiff] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [conflict, setConflict] = useState(false);
  const change = (expectedRevision: string) => {
    return { ref: target, set: [keyInput(name, value)], remove: [], expectedRevision };
  };
  const run = async <Answer extends Awaited<ReturnType<typeof runPreview>> | Awaited<ReturnType<typeof runUpdate>>>(
    request: () => Promise<Answer>,
  ) => {
    setBusy(true);
    setRefused(undefined);
    const answer = await request();
    setBusy(false);
    const conflicts = errorCode(answer.error) === 'CONFLICT';
    if (conflicts) {
      setConflict(true);
      onStale();
    } else setRefused(refusal(answer.error));
    return answer;
  };
  const review = async (revision: string) => {
    const { data } = await run(() => runPreview(change(revision)));
    setDiff(data?.updateSecret.diff);
  };
  const save = async () => {
    const { error } = await run(() => runUpdate({ ...change(base.resourceVersion), create: false, type: null }));
    if (!error) onSaved(name);
  };
  const now = versionOf(secret);
  const movedOn = now.resourceVersion !== base.resourceVersion;
  return {
    name,
    value,
    base,
    now,
    /** As the server would write it, masked; undefined while it is typed. */
    diff,
    busy,
    refused,
    /** Somebody else has written it since it was begun; while a write of one's own goes on nobody can tell. */
    contested: !busy && (conflict || movedOn),
    /** Whether it is known here what they wrote. */
    movedOn,
    setName,
    setValue,
    review: () => void review(base.resourceVersion),
    back: () => {
      setDiff(undefined);
      setRefused(undefined);
    },
    /** Goes on from what is there now; what was looked at is looked at again. */
    rebase: () => {
      setBase(now);
      setConflict(false);
      if (diff !== undefined) void review(now.resourceVersion);
    },
    save: () => void save(),
  };
}

export type KeyEdit = ReturnType<typeof useEditKey>;
