import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe tells of one rule that is broken. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * The serious and critical complaints of axe, each with where. Asked through the debugger, which the page's content
 * security policy does not bind, once the page has its title: that comes after a navigation.
 */
export async function grave(page: Page): Promise<string[]> {
  await page.waitForFunction('document.title !== ""');
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ readonly violations: readonly Violation[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
}
