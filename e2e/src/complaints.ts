import type { Page } from 'playwright-core';

/**
 * What a page complains of from now on: errors that nobody caught, errors that made a screen give way to its notice, and
 * refusals of its content security policy.
 */
export function complaintsOf(page: Page, into: string[] = []): readonly string[] {
  page.on('pageerror', (error) => into.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|Minified React error|^\w*Error: /.test(text)) into.push(text);
  });
  return into;
}
