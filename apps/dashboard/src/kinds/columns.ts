import type { ColumnId, KindColumn } from './kind-description.ts';
import { entriesAt, listAt, numberAt, textAt, textsAt } from './manifest.ts';

/** Columns that several kinds have, each from where it stands in the manifest. */

export function text(id: ColumnId, path: string, track = 'minmax(100px, 1fr)'): KindColumn {
  return { id, track, as: 'text', from: 'tablet', read: (manifest) => textAt(manifest, path) };
}

export function code(id: ColumnId, path: string, track = 'minmax(100px, 1fr)'): KindColumn {
  return { id, track, as: 'code', from: 'tablet', read: (manifest) => textAt(manifest, path) };
}

export function number(id: ColumnId, path: string, track = '80px'): KindColumn {
  return { id, track, as: 'number', from: 'tablet', read: (manifest) => numberAt(manifest, path) };
}

/** How many entries a list has. */
export function count(id: ColumnId, path: string, track = '80px'): KindColumn {
  return { id, track, as: 'number', from: 'tablet', read: (manifest) => listAt(manifest, path).length };
}

export function time(id: ColumnId, path: string, track = '96px'): KindColumn {
  return { id, track, as: 'time', from: 'tablet', read: (manifest) => textAt(manifest, path) };
}

/** What stands at one path of every entry of a list. */
export function texts(id: ColumnId, path: string, inEach: string, track = 'minmax(120px, 1.4fr)'): KindColumn {
  return { id, track, as: 'code', from: 'tablet', read: (manifest) => textsAt(manifest, path, inEach).join(', ') };
}

/** A map such as a selector: `app=web, tier=front`. */
export function pairs(id: ColumnId, path: string, track = 'minmax(120px, 1.4fr)'): KindColumn {
  return {
    id,
    track,
    as: 'code',
    from: 'desktop',
    read: (manifest) =>
      entriesAt(manifest, path)
        .map(([key, value]) => `${key}=${value}`)
        .join(', '),
  };
}

/** `updated` is the path of how many have the newest template, for what is rolled out. */
export function replicas(ready: string, desired: string, otherwise: number, updated = ready): KindColumn {
  return {
    id: 'ready',
    track: '168px',
    as: 'replicas',
    from: 'tablet',
    read: (manifest) => ({
      ready: numberAt(manifest, ready) ?? 0,
      desired: numberAt(manifest, desired) ?? otherwise,
      updated: numberAt(manifest, updated) ?? 0,
    }),
  };
}

export const images: KindColumn = {
  ...texts('images', 'spec.template.spec.containers', 'image'),
  from: 'desktop',
};
