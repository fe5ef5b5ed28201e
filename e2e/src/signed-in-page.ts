import type { Browser, Page } from 'playwright-core';
import { openBrowser, openContext, signIn } from './browser.ts';
import { complaintsOf } from './complaints.ts';
import type { Address } from './product.ts';

export interface SignedInPage {
  /** To be closed by the test. */
  readonly browser: Browser;
  readonly page: Page;
  /** What the page has complained of until now. */
  readonly complaints: readonly string[];
}

/** A page of a browser of its own, signed in, with somebody who listens to what it complains of. */
export async function openSignedInPage(product: Address): Promise<SignedInPage> {
  const browser = await openBrowser();
  const page = await (await openContext(browser)).newPage();
  const complaints = complaintsOf(page);
  await signIn(page, product);
  return { browser, page, complaints };
}
