import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the explorer's queries, from the schema as the server serves it: a query that it does not have ends the build. */
const config: CodegenConfig = {
  schema: '../../test/resources/schema.graphql',
  documents: ['src/explorer/**/*.{ts,tsx}', '!src/explorer/gql/**'],
  generates: {
    'src/explorer/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { BigDecimal: 'number', BigInteger: 'number', Date: 'string', DateTime: 'string', Duration: 'string', PartialDate: 'string' },
      },
    },
  },
};

export default config;
