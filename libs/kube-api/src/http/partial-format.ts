import { bookmarkMeta, type Encodable, type Format } from './format.ts';

const type = { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1' };

export function partialOf(stored: Encodable): object {
  return { ...type, metadata: stored.parse().metadata };
}

const encode = (stored: Encodable) => Buffer.from(JSON.stringify(partialOf(stored)));

/** metav1.PartialObjectMetadata: for readers who want no more than names, labels and owners. */
export const partialFormat: Format = {
  contentType: 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1',
  object: encode,
  item: encode,
  watched: encode,
  listHead: (meta) =>
    `{"kind":"PartialObjectMetadataList","apiVersion":"meta.k8s.io/v1","metadata":${JSON.stringify(meta)},"items":[`,
  bookmark: (revision, end) => Buffer.from(JSON.stringify({ ...type, metadata: bookmarkMeta(revision, end) })),
};
