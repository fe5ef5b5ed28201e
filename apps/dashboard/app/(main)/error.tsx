'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Notice } from '@/components/notice.tsx';

export default function ErrorPage({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  const t = useTranslations('errors');
  useEffect(() => console.error(error), [error]);
  return (
    <Notice state="failing" title={t('broken')} text={t('brokenHint')} action={{ label: t('again'), onClick: reset }} />
  );
}
