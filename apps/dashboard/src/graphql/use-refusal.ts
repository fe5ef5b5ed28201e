'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { CombinedError } from 'urql';
import { errorCode, errorText } from './error-code.ts';

/** What a live subscription was refused with. */
interface LiveRefusal {
  readonly message: string;
  readonly code: string | undefined;
}

/** A code as a sentence in the viewer's language where it is known, with the server's own after it. */
export function useLiveRefusal(): (refusal: LiveRefusal) => string {
  const t = useTranslations('refusals');
  return useCallback(
    ({ code, message }) => {
      switch (code) {
        case 'NETWORK':
          return t('network');
        case 'FORBIDDEN':
          return t('forbidden', { reason: message });
        case 'CONFLICT':
          return t('conflict', { reason: message });
        default:
          return message;
      }
    },
    [t],
  );
}

/** The same for the answer to a query or a mutation. */
export function useRefusal(): (error: CombinedError | undefined) => string | undefined {
  const say = useLiveRefusal();
  return useCallback((error) => error && say({ code: errorCode(error), message: errorText(error) }), [say]);
}
