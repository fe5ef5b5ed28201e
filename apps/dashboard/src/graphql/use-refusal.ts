'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { CombinedError } from 'urql';
import { errorCode, errorText } from './error-code.ts';

/** Turns an error into a sentence in the viewer's language where the code is known, with the server's own after it. */
export function useRefusal(): (error: CombinedError | undefined) => string | undefined {
  const t = useTranslations('refusals');
  return useCallback(
    (error) => {
      if (!error) return undefined;
      switch (errorCode(error)) {
        case 'NETWORK':
          return t('network');
        case 'FORBIDDEN':
          return t('forbidden', { reason: errorText(error) });
        case 'CONFLICT':
          return t('conflict', { reason: errorText(error) });
        default:
          return errorText(error);
      }
    },
    [t],
  );
}
