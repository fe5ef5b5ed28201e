import type { TestEngine } from '@pilothouse/testing/container-engine';
import { type Product, type ProductOptions, startProduct } from './product.ts';

/** The product without its dashboard, on two nodes, with pods in containers of that engine. */
export function startWithContainers({ socketPath }: TestEngine, options: ProductOptions = {}): Promise<Product> {
  const variables = {
    PILOTHOUSE_RUNTIME: 'docker',
    PILOTHOUSE_DOCKER_SOCKET: socketPath,
    PILOTHOUSE_ROLES: 'kube-api,controllers,scheduler,node,network',
    PILOTHOUSE_NODES: '2',
  };
  return startProduct({ variables, ...options });
}
