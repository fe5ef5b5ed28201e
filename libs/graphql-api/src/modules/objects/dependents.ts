import type { GraphqlContext } from '../../context.ts';
import { maySee } from '../../reading/find-object.ts';
import { type ObjectView, viewOf } from '../../reading/object-view.ts';

const shown = 100;

/** What goes with an object when it is deleted: everything below it by owner references; the first hundred. */
export function dependentsOf(context: GraphqlContext, root: ObjectView): ObjectView[] {
  const { cluster } = root;
  const seen = new Set([root.uid]);
  const found: ObjectView[] = [];
  const waiting = [root.uid];
  for (let uid = waiting.shift(); uid !== undefined && found.length < shown; uid = waiting.shift()) {
    for (const stored of cluster.store.ownedBy(uid)) {
      const resource = cluster.kinds.byKey(stored.key.resource);
      if (seen.has(stored.uid) || !resource) continue;
      seen.add(stored.uid);
      waiting.push(stored.uid);
      const view = viewOf(cluster, resource, stored);
      if (maySee(context, view)) found.push(view);
    }
  }
  return found.slice(0, shown);
}
