/** Tells which items of two lists are the same: by value, or by the value of their merge key. */
export type Identity = (item: unknown) => unknown;

function positions(list: readonly unknown[], identity: Identity): Map<unknown, number> {
  const found = new Map<unknown, number>();
  for (const [index, item] of list.entries()) {
    if (!found.has(identity(item))) found.set(identity(item), index);
  }
  return found;
}

function sortedBy(items: readonly unknown[], order: ReadonlyMap<unknown, number>, identity: Identity): unknown[] {
  const place = (item: unknown) => order.get(identity(item)) ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort((a, b) => place(a) - place(b));
}

/**
 * Orders a merged list: items that the patch names in the patch's order, the others in the order that they had, woven
 * together so that an item of the server stays before one of the patch where it stood before it.
 */
export function orderMerged(
  merged: readonly unknown[],
  patchOrder: readonly unknown[],
  serverOrder: readonly unknown[],
  identity: Identity,
): unknown[] {
  const inPatch = positions(patchOrder, identity);
  const inServer = positions(serverOrder, identity);
  const named = (item: unknown) => inPatch.has(identity(item));
  const fromPatch = sortedBy(merged.filter(named), inPatch, identity);
  const fromServer = sortedBy(
    merged.filter((item) => !named(item)),
    inServer,
    identity,
  );
  return weave(fromServer, fromPatch, (item) => inServer.get(identity(item)));
}

function weave(server: unknown[], patch: unknown[], place: (item: unknown) => number | undefined): unknown[] {
  const woven: unknown[] = [];
  let fromServer = 0;
  for (const item of patch) {
    const own = place(item);
    while (own !== undefined && fromServer < server.length && (place(server[fromServer]) ?? Infinity) < own) {
      woven.push(server[fromServer++]);
    }
    woven.push(item);
  }
  return [...woven, ...server.slice(fromServer)];
}
