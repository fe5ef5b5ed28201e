import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { localeCookie, preferredLocale, toLocale } from './locale.ts';

export default getRequestConfig(async () => {
  const chosen = toLocale((await cookies()).get(localeCookie)?.value);
  const locale = chosen ?? preferredLocale((await headers()).get('accept-language'));
  const messages = locale === 'ko' ? await import('../messages/ko.json') : await import('../messages/en.json');
  return { locale, messages: messages.default, timeZone: 'UTC' };
});
