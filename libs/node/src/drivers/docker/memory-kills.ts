import { closeSync, constants, openSync, readSync } from 'node:fs';

/** The kernel's own log, a record a read; only root may read it. */
const kernelLog = '/dev/kmsg';
/** More than a record can have, bytes. */
const recordSize = 8192;

/**
 * Whether the kernel says that it ended something of a container for want of memory. Podman does not always hear of it where
 * control groups are of the first version. False where the kernel's log cannot be read.
 */
export function wasKilledForMemory(containerId: string): boolean {
  return kernelRecords().some((record) => isMemoryKill(record, containerId));
}

export function isMemoryKill(record: string, containerId: string): boolean {
  return record.includes('oom-kill:') && record.includes('CONSTRAINT_MEMCG') && record.includes(containerId);
}

function kernelRecords(): readonly string[] {
  const records: string[] = [];
  let file: number;
  try {
    file = openSync(kernelLog, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return records; // Not root, or a container that has none.
  }
  const buffer = Buffer.alloc(recordSize);
  try {
    // One that was overwritten while it was read is passed over; the end is told as an error, too.
    for (;;) {
      try {
        records.push(buffer.toString('latin1', 0, readSync(file, buffer)));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) return records;
      }
    }
  } finally {
    closeSync(file);
  }
}
