'use client';
import { useNow } from '@/lib/use-now.ts';
import { useStatusSentence, useStatusWord } from '@/lib/use-status-text.ts';

export interface StatusTextProps {
  readonly statusWord: string;
  readonly statusSentence: string;
  /** RFC 3339. When a crashed container is started again: counted down to. */
  readonly nextTryAt?: string | null | undefined;
}

/** Why something is as it is, or at least the word for it, in the viewer's language. */
export function StatusText(props: StatusTextProps) {
  return props.nextTryAt ? <CountingDown {...props} nextTryAt={props.nextTryAt} /> : <Standing {...props} />;
}

function Standing({ statusWord, statusSentence }: StatusTextProps) {
  const word = useStatusWord();
  const sentence = useStatusSentence();
  return sentence(statusSentence) || word(statusWord);
}

function CountingDown({ statusSentence, nextTryAt }: StatusTextProps & { readonly nextTryAt: string }) {
  const sentence = useStatusSentence();
  return sentence(statusSentence, Date.parse(nextTryAt) - useNow());
}

/** The word alone. */
export function StatusWord({ word }: { readonly word: string }) {
  return useStatusWord()(word);
}
