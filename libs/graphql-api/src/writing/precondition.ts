/** Metadata that makes the API refuse a patch to anything but the version it was made for. */
export function preconditionOf(expectedRevision: string | null | undefined): object {
  return expectedRevision ? { metadata: { resourceVersion: expectedRevision } } : {};
}
