import { StatusError } from '@pilothouse/kube-model/status-error';
import { JsonParts, MalformedJson } from './json-parts.ts';

/** What a page of a list says besides its items. */
export interface PageEnd {
  /** At which the list was taken. */
  readonly resourceVersion: string;
  /** Of the next page; empty at the end. */
  readonly continue: string;
}

/** Bytes that one object may have. Kubernetes itself stops at a few MiB. */
const largest = 32 * 1024 * 1024;

/**
 * Hands over the items of a page as they arrive, each as the text that was sent; `take` may make us wait. Throws
 * StatusError when the page breaks off or is none.
 */
export async function readListPage(
  chunks: AsyncIterable<Buffer>,
  take: (text: string) => Promise<void> | undefined,
): Promise<PageEnd> {
  const parts = new JsonParts('items', largest);
  let metadata: string | undefined;
  try {
    for await (const chunk of chunks) {
      for (const { member, isItem, text } of parts.push(chunk)) {
        if (isItem) await take(text);
        else if (member === 'metadata') metadata = text;
      }
    }
  } catch (cause) {
    if (cause instanceof MalformedJson)
      throw new StatusError('InternalError', `the list cannot be read: ${cause.message}`, undefined, { cause });
    throw cause;
  }
  if (!parts.complete || metadata === undefined) throw new StatusError('ServiceUnavailable', 'the list broke off');
  return readEnd(metadata);
}

function readEnd(text: string): PageEnd {
  const metadata: { readonly resourceVersion?: unknown; readonly continue?: unknown } = JSON.parse(text);
  const { resourceVersion } = metadata;
  if (typeof resourceVersion !== 'string' || resourceVersion === '') {
    throw new StatusError('InternalError', 'the list does not say at which resourceVersion it was taken');
  }
  return { resourceVersion, continue: typeof metadata.continue === 'string' ? metadata.continue : '' };
}
