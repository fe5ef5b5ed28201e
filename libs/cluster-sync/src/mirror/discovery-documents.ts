import { z } from 'zod';

const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

/** `/api` and `/apis` in one document each: APIGroupDiscoveryList of apidiscovery.k8s.io/v2. */
export const aggregatedList = z.object({
  kind: z.literal('APIGroupDiscoveryList'),
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string().optional() }).optional(),
      versions: z.array(
        z.object({
          version: z.string(),
          freshness: z.string().optional(),
          resources: z
            .array(
              z.object({
                resource: z.string(),
                responseKind: z.object({ kind: z.string() }).optional(),
                scope: z.string(),
                singularResource: z.string().optional(),
                verbs: texts,
                shortNames: texts,
                categories: texts,
              }),
            )
            .nullish(),
        }),
      ),
    }),
  ),
});

/** `/apis`: APIGroupList. */
export const groupList = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      versions: z.array(z.object({ groupVersion: z.string(), version: z.string() })),
      preferredVersion: z.object({ version: z.string() }).optional(),
    }),
  ),
});

/** `/apis/GROUP/VERSION`: APIResourceList. */
export const resourceList = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      singularName: z.string().optional(),
      namespaced: z.boolean(),
      kind: z.string(),
      verbs: texts,
      shortNames: texts,
      categories: texts,
    }),
  ),
});
