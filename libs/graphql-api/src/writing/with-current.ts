import { isReason } from '@pilothouse/kube-model/status-error';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../context.ts';
import { extensionsOf } from '../errors/to-graphql-error.ts';
import { maySee } from '../reading/find-object.ts';
import { shown } from '../reading/manifest.ts';
import type { ObjectView } from '../reading/object-view.ts';

/**
 * Runs a write. A conflict is told with the object as it is now (`extensions.current`), so that the caller can show what
 * changed meanwhile and merge.
 */
export async function withCurrent<T>(
  context: GraphqlContext,
  currentOf: () => ObjectView | undefined,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isReason(error, 'Conflict')) throw error;
    const current = currentOf();
    const visible = current && maySee(context, current) ? current : undefined;
    throw new GraphQLError(error.message, {
      extensions: {
        ...extensionsOf(error),
        ...(visible && { current: shown(visible.resource, visible.object, context.fingerprint) }),
      },
    });
  }
}
