import { fileURLToPath } from 'node:url';

/** For dependency-cruiser, in the form of a webpack configuration: how the dashboard's `@/` resolves. */
export default {
  resolve: { alias: { '@': fileURLToPath(new URL('../../apps/dashboard/src', import.meta.url)) } },
};
