import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../libs/graphql-api/schema.graphql',
  documents: ['src/**/*.ts', 'src/**/*.tsx', '!src/graphql/generated/**'],
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', JSON: 'unknown', Long: 'string | number', IntOrString: 'string | number' },
      },
    },
  },
};

// biome-ignore lint/style/noDefaultExport: the command reads the default export
export default config;
