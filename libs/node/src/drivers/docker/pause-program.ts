/**
 * The program of a pod's sandbox, which holds the pod's network and does nothing: it waits for a signal, for ever. As the
 * first process of its own it is told of no signal that it has no handler for, and ends by SIGKILL alone.
 */
const instructions: Readonly<Record<string, { readonly machine: number; readonly code: readonly number[] }>> = {
  // mov eax, 34 (pause); syscall; jmp back
  x64: { machine: 62, code: [0xb8, 34, 0, 0, 0, 0x0f, 0x05, 0xeb, 0xf7] },
  // x0..x3 = 0; x8 = 73 (ppoll); svc 0; b back
  arm64: {
    machine: 183,
    code: [
      0x00, 0x00, 0x80, 0xd2, 0x01, 0x00, 0x80, 0xd2, 0x02, 0x00, 0x80, 0xd2, 0x03, 0x00, 0x80, 0xd2, 0x28, 0x09, 0x80,
      0xd2, 0x01, 0x00, 0x00, 0xd4, 0xfa, 0xff, 0xff, 0x17,
    ],
  },
};

const headerSize = 64;
const segmentSize = 56;
const base = 0x400000;

/** As an ELF file of one segment, of less than 200 bytes. Throws for a machine that we have no instructions for. */
export function pauseProgram(architecture: string): Buffer {
  const known = instructions[architecture];
  if (!known)
    throw new Error(`There is no sandbox for containers on ${architecture}: only x64 and arm64 are supported.`);
  const start = headerSize + segmentSize;
  const size = start + known.code.length;
  const file = Buffer.alloc(size);
  // 64 bits, little-endian, version 1; then an executable with one program header.
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  file.writeUInt16LE(2, 16);
  file.writeUInt16LE(known.machine, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(BigInt(base + start), 24);
  file.writeBigUInt64LE(BigInt(headerSize), 32);
  file.writeUInt16LE(headerSize, 52);
  file.writeUInt16LE(segmentSize, 54);
  file.writeUInt16LE(1, 56);
  writeSegment(file.subarray(headerSize, start), size);
  file.set(known.code, start);
  return file;
}

/** The whole file is loaded, to be read and run. */
function writeSegment(header: Buffer, size: number): void {
  header.writeUInt32LE(1, 0);
  header.writeUInt32LE(5, 4);
  header.writeBigUInt64LE(BigInt(base), 16);
  header.writeBigUInt64LE(BigInt(base), 24);
  header.writeBigUInt64LE(BigInt(size), 32);
  header.writeBigUInt64LE(BigInt(size), 40);
  header.writeBigUInt64LE(0x1000n, 48);
}
