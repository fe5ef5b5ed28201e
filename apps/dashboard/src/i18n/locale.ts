export const locales = ['en', 'ko'] as const;

export type Locale = (typeof locales)[number];

/** Kept in a cookie, so that the first bytes are in the right language. */
export const localeCookie = 'pilothouse-language';

export function toLocale(value: string | undefined): Locale | undefined {
  return locales.find((locale) => locale === value);
}

/** The first language of an Accept-Language header that we speak. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map(toLocale).find((locale) => locale !== undefined) ?? 'en';
}
