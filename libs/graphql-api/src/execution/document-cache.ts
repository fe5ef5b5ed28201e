import type { ValidationRule } from 'graphql';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';

export type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

export interface DocumentCache {
  /** Parses and validates; a text that was seen before costs a look-up. */
  check(text: string): Checked;
}

export interface DocumentCacheOptions {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly maxDocuments: number;
  readonly maxTokens: number;
}

/** For transports that pass by Apollo Server, which has a cache of its own. The least recently used go first. */
export function createDocumentCache({ schema, rules, maxDocuments, maxTokens }: DocumentCacheOptions): DocumentCache {
  const documents = new Map<string, Checked>();

  function checkAnew(text: string): Checked {
    try {
      const document = parse(text, { maxTokens });
      const errors = validate(schema, document, [...specifiedRules, ...rules]);
      return errors.length > 0 ? { errors } : { document };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  return {
    check(text) {
      const checked = documents.get(text) ?? checkAnew(text);
      documents.delete(text);
      documents.set(text, checked);
      for (const oldest of documents.keys()) {
        if (documents.size <= maxDocuments) break;
        documents.delete(oldest);
      }
      return checked;
    },
  };
}
