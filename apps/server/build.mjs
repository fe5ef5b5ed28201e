// Bundles the server and its worker entries: our own packages are inlined, installed ones stay outside. Beside them it puts
// what `kubectl explain` tells, in the words of an installed package.
import { readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const entries = readdirSync('src').filter((file) => file === 'main.ts' || file.endsWith('-worker.ts'));

await build({
  entryPoints: entries.map((file) => `src/${file}`),
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
  loader: { '.graphql': 'text' },
  plugins: [
    {
      name: 'installed-packages-stay-outside',
      setup(context) {
        context.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === 'entry-point' || path.startsWith('@pilothouse/') ? undefined : { path, external: true },
        );
      },
    },
  ],
});

const { extractDescriptions } = await tsImport('@pilothouse/kube-api/openapi/extract-descriptions', import.meta.url);
writeFileSync('dist/descriptions.json', JSON.stringify(extractDescriptions()));
