import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import type { KeyValue } from '@/components/keys/key-value.ts';
import { RevealSecret } from '@/graphql/config.ts';
import type { NamedRef } from '@/graphql/generated/graphql.ts';
import { useRefusal } from '@/graphql/use-refusal.ts';
import { fromBase64 } from '@/lib/base64.ts';
import { saveFile } from '@/lib/save-file.ts';

/** How long a revealed value stays on the screen. */
const shownFor = 30_000;

export interface Revealed {
  /** Undefined: it is not text. */
  readonly text: string | undefined;
  readonly base64: string;
  readonly bytes: number;
  readonly hideAt: number;
}

export function valueOfRevealed(key: string, { text, base64, bytes }: Revealed): KeyValue {
  return text === undefined ? { kind: 'file', name: key, base64, bytes } : { kind: 'text', text };
}

/** Asks the server for a value, which notes it; tells when it was refused. */
function useAsk(target: NamedRef, key: string) {
  const refusal = useRefusal();
  const [, run] = useMutation(RevealSecret);
  return async () => {
    const { data, error } = await run({ ref: target, key });
    if (error) toast.error(refusal(error));
    return data?.revealSecret;
  };
}

/** The value of one key once it was asked for; forgotten again after a while. */
export function useReveal(target: NamedRef, key: string, already?: Revealed) {
  const ask = useAsk(target, key);
  const [revealed, setRevealed] = useState(already);
  useEffect(() => {
    if (!revealed) return;
    const timer = setTimeout(() => setRevealed(undefined), revealed.hideAt - Date.now());
    return () => clearTimeout(timer);
  }, [revealed]);
  const reveal = async () => {
    const value = await ask();
    if (!value) return;
    const { text, base64, bytes } = value;
    setRevealed({ text: text ?? undefined, base64, bytes, hideAt: Date.now() + shownFor });
  };
  return { revealed, reveal: () => void reveal(), hide: () => setRevealed(undefined) };
}

/** Saves the value of one key as a file that is named after it. */
export function useDownload(target: NamedRef, key: string) {
  const t = useTranslations('secret');
  const ask = useAsk(target, key);
  const download = async () => {
    const value = await ask();
    const bytes = value && fromBase64(value.base64);
    if (!bytes) return;
    saveFile(key, bytes);
    toast.success(t('downloaded', { key }));
  };
  return () => void download();
}
