import { apiVersionOf, type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { Position } from '@pilothouse/store/store';
import { z } from 'zod';

const verb = z.enum(['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection']);
const factsSchema = z.object({
  group: z.string(),
  version: z.string(),
  resource: z.string(),
  singular: z.string(),
  kind: z.string(),
  namespaced: z.boolean(),
  verbs: z.array(verb),
  shortNames: z.array(z.string()),
  categories: z.array(z.string()),
});

/** What is kept of a kind so that its mirror goes on after a restart without asking anybody. */
export interface KindFacts {
  readonly resource: Resource;
  /** resourceVersion up to which it is mirrored; empty: not at all yet. */
  readonly version: string;
  /** As the store keeps it. */
  at(version: string): Position;
}

export function factsOf(resource: Resource, version = ''): KindFacts {
  const { subresources: _, columns: __, object: ___, ...facts } = resource;
  const [key, text] = [resourceKey(resource), JSON.stringify(facts)];
  return { resource, version, at: (reached) => ({ resource: key, version: reached, facts: text }) };
}

/** Undefined for a kind that is mirrored no more. */
export function readFacts({ facts, version }: Position): KindFacts | undefined {
  if (facts === '') return undefined;
  return factsOf({ ...factsSchema.parse(JSON.parse(facts)), subresources: [], columns: [] }, version);
}

/** Objects are kept in the version in which they are listed: in another one they must be listed again. */
export function isSameVersion(a: Resource, b: Resource): boolean {
  return apiVersionOf(a) === apiVersionOf(b) && a.namespaced === b.namespaced && a.kind === b.kind;
}
