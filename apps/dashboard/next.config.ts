import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // In development the browser comes through the server's own port.
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  turbopack: { root },
  // Types are checked by `npm run typecheck`; checking them twice would only slow the build.
  typescript: { ignoreBuildErrors: true },
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
