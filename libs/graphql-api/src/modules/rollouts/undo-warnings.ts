import type { GraphqlContext } from '../../context.ts';
import { configUses } from '../config/config-uses.ts';
import { keyChanges, keyHistory } from '../config/key-history.ts';
import type { RevisionModel } from './rollout-model.ts';

/** ConfigMaps and Secrets that changed since the revision was made: an undo does not bring back what they held. */
export async function undoWarnings(
  context: GraphqlContext,
  { source, revision, template }: RevisionModel,
): Promise<string[]> {
  const made = Date.parse(source.object.metadata?.creationTimestamp ?? '');
  const warnings: string[] = [];
  for (const { kind, name, keys, object } of configUses(context, source, template.spec)) {
    if (!object) continue;
    const changes = keyChanges(await keyHistory(object));
    const changed = [...changes].filter(([key, at]) => at > made + 999 && (keys.length === 0 || keys.includes(key)));
    if (changed.length === 0) continue;
    const named = changed.map(([key]) => key).join(', ');
    warnings.push(
      `${kind} ${name} has changed since revision ${revision} (${named}): an undo does not bring that back.`,
    );
  }
  return warnings;
}
