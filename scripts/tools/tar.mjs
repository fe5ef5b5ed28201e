const blockSize = 512;

/**
 * The regular files of a tar archive (ustar, with pax paths), as npm makes them.
 *
 * @param {Buffer} archive not compressed
 * @returns {Generator<{ path: string, mode: number, data: Buffer }>}
 */
export function* readTar(archive) {
  let longPath;
  for (let offset = 0; offset + blockSize <= archive.length; ) {
    const header = archive.subarray(offset, offset + blockSize);
    if (header[0] === 0) return;
    const size = octal(header, 124, 12);
    const data = archive.subarray(offset + blockSize, offset + blockSize + size);
    const type = String.fromCharCode(header[156] || 0x30);
    if (type === 'x') longPath = paxPath(data);
    else if (type === 'L') longPath = text(data, 0, size);
    else {
      if (type === '0') yield { path: longPath ?? ustarPath(header), mode: octal(header, 100, 8), data };
      longPath = undefined;
    }
    offset += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
}

function ustarPath(header) {
  const prefix = text(header, 345, 155);
  const name = text(header, 0, 100);
  return prefix ? `${prefix}/${name}` : name;
}

function paxPath(data) {
  return data.toString('utf8').match(/^\d+ path=(.*)$/m)?.[1];
}

function octal(buffer, start, length) {
  return Number.parseInt(text(buffer, start, length).trim() || '0', 8);
}

function text(buffer, start, length) {
  const field = buffer.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}
