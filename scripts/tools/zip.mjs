import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const deflated = 8;

/**
 * The files of a zip archive without encryption and below 4 GiB.
 *
 * @param {Buffer} archive
 * @returns {Generator<{ path: string, data: Buffer }>}
 */
export function* readZip(archive) {
  const end = archive.lastIndexOf(uint32(endOfDirectory));
  if (end < 0) throw new Error('this is no zip archive');
  let offset = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(offset) !== directoryEntry) throw new Error('the zip archive is damaged');
    const nameLength = archive.readUInt16LE(offset + 28);
    const path = archive.toString('utf8', offset + 46, offset + 46 + nameLength);
    if (!path.endsWith('/')) yield { path, data: contentOf(archive, offset) };
    offset += 46 + nameLength + archive.readUInt16LE(offset + 30) + archive.readUInt16LE(offset + 32);
  }
}

function contentOf(archive, entry) {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const stored = archive.subarray(start, start + size);
  return method === deflated ? inflateRawSync(stored) : stored;
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
