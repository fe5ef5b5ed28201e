'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { type Locale, localeCookie } from '@/i18n/locale.ts';
import { cn } from '@/lib/class-names.ts';
import { testIds } from '@/test-ids.ts';

/** Sets the language for a year and renders again; what is open stays open. */
export function useLanguage(): { readonly locale: Locale; readonly set: (locale: Locale) => void } {
  const locale = useLocale();
  const router = useRouter();
  const set = useCallback(
    (next: Locale) => {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in two of the three engines
      document.cookie = `${localeCookie}=${next}; path=/; max-age=31536000; samesite=lax`;
      router.refresh();
    },
    [router],
  );
  return { locale, set };
}

export function LanguageSwitch() {
  const t = useTranslations('frame');
  const { locale, set } = useLanguage();
  return (
    <Button
      variant="ghost"
      data-testid={testIds.languageSwitch}
      className="relative gap-0.5 px-2 text-xs"
      onClick={() => set(locale === 'ko' ? 'en' : 'ko')}
    >
      <span className="sr-only">{t('language')}</span>
      <span lang="ko" aria-hidden className={cn(locale === 'ko' ? 'text-ink' : 'text-ink-3')}>
        한
      </span>
      <span aria-hidden className="text-ink-3">
        /
      </span>
      <span lang="en" aria-hidden className={cn(locale === 'en' ? 'text-ink' : 'text-ink-3')}>
        EN
      </span>
    </Button>
  );
}
