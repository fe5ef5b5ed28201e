import { getTranslations } from 'next-intl/server';
import { Wordmark } from '@/frame/wordmark.tsx';

export default async function NotFound() {
  const t = await getTranslations('errors');
  return (
    <div className="flex h-dvh flex-col items-center justify-center gap-3 px-6 text-center">
      <Wordmark />
      <h1 className="mt-4 font-semibold text-title">{t('notFound')}</h1>
      <p className="max-w-[48ch] text-ink-2">{t('notFoundHint')}</p>
      <a href="/" className="text-accent hover:underline">
        {t('toOverview')}
      </a>
    </div>
  );
}
