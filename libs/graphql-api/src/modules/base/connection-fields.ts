import type { ObjectView } from '../../reading/object-view.ts';
import type { Page } from '../../reading/page.ts';

/** The fields of every connection. */
export const connectionFields = {
  nodes: <T extends ObjectView>({ rows }: Page<T>) => rows.map(({ node }) => node),
  edges: <T extends ObjectView>({ rows }: Page<T>) => rows,
  pageInfo: <T extends ObjectView>({ rows, hasNext, hasPrevious }: Page<T>) => ({
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: rows[0]?.cursor,
    endCursor: rows.at(-1)?.cursor,
  }),
  totalCount: <T extends ObjectView>(page: Page<T>) => page.count(),
  cursor: <T extends ObjectView>({ resume }: Page<T>) => resume,
  revision: <T extends ObjectView>({ revision }: Page<T>) => revision,
};
