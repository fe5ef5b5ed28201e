import type { Change } from '@pilothouse/store/store';
import type { Encodable, Format } from './format.ts';

/** Frames of one format: each change is encoded once, for however many readers. */
export class Frames {
  private readonly format: Format;
  private readonly added = new WeakMap<Change, Buffer>();
  private readonly modified = new WeakMap<Change, Buffer>();
  private readonly deleted = new WeakMap<Change, Buffer>();
  private readonly left = new WeakMap<Change, Buffer>();

  constructor(format: Format) {
    this.format = format;
  }

  changed(type: 'ADDED' | 'MODIFIED' | 'DELETED', change: Change): Buffer {
    const frames = type === 'ADDED' ? this.added : type === 'MODIFIED' ? this.modified : this.deleted;
    return this.once(frames, change, () => frame(type, this.format.watched(change.object, false)));
  }

  /** The object as the reader knew it, at the revision at which it left. */
  leaving(change: Change): Buffer {
    return this.once(this.left, change, () => frame('DELETED', this.format.watched(asLeft(change), false)));
  }

  private once(frames: WeakMap<Change, Buffer>, change: Change, make: () => Buffer): Buffer {
    let made = frames.get(change);
    if (!made) {
      made = make();
      frames.set(change, made);
    }
    return made;
  }
}

const starts = {
  ADDED: Buffer.from('{"type":"ADDED","object":'),
  MODIFIED: Buffer.from('{"type":"MODIFIED","object":'),
  DELETED: Buffer.from('{"type":"DELETED","object":'),
  BOOKMARK: Buffer.from('{"type":"BOOKMARK","object":'),
  ERROR: Buffer.from('{"type":"ERROR","object":'),
};
const end = Buffer.from('}\n');

export function frame(type: keyof typeof starts, object: Buffer): Buffer {
  return Buffer.concat([starts[type], object, end]);
}

export function asLeft({ previous, object, revision }: Change): Encodable {
  if (!previous) return object;
  const known = previous.parse();
  const text = JSON.stringify({ ...known, metadata: { ...known.metadata, resourceVersion: String(revision) } });
  return { body: Buffer.from(text), parse: () => JSON.parse(text) };
}
