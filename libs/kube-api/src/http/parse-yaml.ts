import { parse, type Tags } from 'yaml';

/** Kinds of values of YAML 1.1 that upstream's parser leaves text, or does not know. */
const text = /^tag:yaml\.org,2002:(?:binary|omap|pairs|set|timestamp)$/;

function isRead(tag: Tags[number]): boolean {
  if (typeof tag === 'string') return true;
  return !text.test(tag.tag) && !('format' in tag && tag.format === 'TIME');
}

/** The one document in a text, read as upstream reads it: 0644 is octal, `yes` is true, `<<` merges. Throws for others. */
export function parseYaml(source: string): unknown {
  return parse(source, {
    version: '1.1',
    customTags: (tags) => tags.filter(isRead),
    // A tag that is not known is no fault of the server's that it should warn of.
    logLevel: 'error',
    maxAliasCount: 100,
  });
}
