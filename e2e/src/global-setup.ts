import type { TestProject } from 'vitest/node';
import { type Address, removeInstallation, startProduct } from './product.ts';

/** One product with the demo in it, for all tests that do not kill it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const variables = { PILOTHOUSE_METRICS_RESOLUTION: '2' };
  const product = await startProduct({ demo: true, variables });
  project.provide('product', product.address);
  return async () => {
    await product.stop();
    removeInstallation(product.installation);
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The product that most tests share. */
    product: Address;
  }
}
