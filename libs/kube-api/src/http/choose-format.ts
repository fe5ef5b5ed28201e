import type { Resource } from '@pilothouse/kube-model/resource';
import type { Clock } from '@pilothouse/std/clock';
import { accepted } from './accept.ts';
import { type Format, jsonOf } from './format.ts';
import { Frames } from './frames.ts';
import { partialFormat } from './partial-format.ts';
import type { Query } from './query.ts';
import { type IncludeObject, parseIncludeObject, tableFormat } from './table-format.ts';

/** One instance of each format, so that encoded frames are shared by all who read the same. */
export interface Formats {
  choose(resource: Resource, accept: string | undefined, query: Query): Format;
  framesOf(format: Format): Frames;
}

export function createFormats(clock: Clock): Formats {
  const tables = new WeakMap<Resource, Map<IncludeObject, Format>>();
  const frames = new WeakMap<Format, Frames>();
  const table = (resource: Resource, include: IncludeObject) => {
    const known = tables.get(resource) ?? new Map<IncludeObject, Format>();
    tables.set(resource, known);
    const format = known.get(include) ?? tableFormat(resource, include, clock);
    known.set(include, format);
    return format;
  };
  return {
    choose(resource, accept, query) {
      const form = accepted(accept);
      if (form === 'json') return jsonOf(resource);
      return form === 'table' ? table(resource, parseIncludeObject(query.text('includeObject'))) : partialFormat;
    },
    framesOf(format) {
      const made = frames.get(format) ?? new Frames(format);
      frames.set(format, made);
      return made;
    },
  };
}
