'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useDuration } from '@/lib/use-duration.ts';
import { useNow } from '@/lib/use-now.ts';

interface RelativeTimeProps {
  /** RFC 3339. */
  readonly at: string | null | undefined;
  /** `age` is a bare duration; `ago` says in a sentence's words that it is past. */
  readonly as?: 'age' | 'ago';
  readonly className?: string;
}

/** How long ago, with the exact instant in the viewer's zone on hover. */
export function RelativeTime({ at, as = 'age', className }: RelativeTimeProps) {
  const t = useTranslations('duration');
  const locale = useLocale();
  const duration = useDuration();
  const now = useNow();
  if (!at) return <span className={className}>–</span>;
  const instant = new Date(at);
  const text = duration(now - instant.getTime());
  return (
    <time dateTime={at} title={exactTime(instant, locale)} className={className}>
      {as === 'ago' ? t('ago', { duration: text }) : text}
    </time>
  );
}

export function exactTime(instant: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(instant);
}
