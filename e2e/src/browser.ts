import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Address, repository } from './product.ts';
import { findPrograms } from './programs.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const screenshots = join(repository, 'test-output/screenshots');

/** A fresh profile in a headless Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findPrograms().chromium, args: flags });
}

export type Theme = 'light' | 'dark';

export const sizes = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export interface ContextOptions {
  readonly theme?: Theme;
  readonly size?: keyof typeof sizes;
  readonly locale?: 'en-US' | 'ko-KR';
}

export function openContext(browser: Browser, options: ContextOptions = {}): Promise<BrowserContext> {
  const { theme = 'light', size = 'wide', locale = 'en-US' } = options;
  return browser.newContext({ viewport: sizes[size], colorScheme: theme, locale, reducedMotion: 'reduce' });
}

/** Address of a screen about the cluster that the tests are about, unless `path` names another one or all. */
export function screenUrl({ cluster, dashboardUrl }: Address, path: string, base = dashboardUrl): string {
  const url = new URL(path, base);
  if (cluster !== 'local' && !url.searchParams.has('cluster')) url.searchParams.set('cluster', cluster);
  return url.href;
}

export async function signIn(page: Page, { dashboardUrl, password }: Address): Promise<void> {
  await page.goto(dashboardUrl);
  await page.getByTestId('sign-in-name').fill('admin');
  await page.getByTestId('sign-in-password').fill(password);
  await page.getByTestId('sign-in-submit').click();
  await page.getByTestId('frame').waitFor();
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
