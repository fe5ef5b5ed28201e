import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerKey, ContainerRecord } from '../driver.ts';

/** What is kept of each run, `DIRECTORY/PODUID/CONTAINER.ATTEMPT/`: `record.json` and the log. */
export interface RecordFiles {
  directoryOf(key: ContainerKey): string;
  /** Where the pod's processes are at home. */
  homeOf(podUid: string): string;
  /** Makes the directory too. */
  create(record: ContainerRecord): void;
  update(record: ContainerRecord): Promise<void>;
  removeRun(key: ContainerKey): Promise<void>;
  removePod(podUid: string): Promise<void>;
  /** Everything that an earlier process left; a record that was cut off by a crash is left out. */
  load(): readonly ContainerRecord[];
}

export function createRecordFiles(root: string): RecordFiles {
  mkdirSync(root, { recursive: true, mode: 0o755 });
  const podOf = (podUid: string) => join(root, podUid);
  const directoryOf = (key: ContainerKey) => join(podOf(key.podUid), `${key.container}.${key.attempt}`);
  const fileOf = (key: ContainerKey) => join(directoryOf(key), 'record.json');
  return {
    directoryOf,
    homeOf: (podUid) => join(podOf(podUid), 'home'),
    create(record) {
      mkdirSync(directoryOf(record), { recursive: true, mode: 0o755 });
      writeFileSync(fileOf(record), JSON.stringify(record));
    },
    async update(record) {
      const file = fileOf(record);
      await writeFile(`${file}.new`, JSON.stringify(record));
      await rename(`${file}.new`, file);
    },
    removeRun: (key) => rm(directoryOf(key), { recursive: true, force: true }),
    removePod: (podUid) => rm(podOf(podUid), { recursive: true, force: true }),
    load() {
      const runs = readdirSync(root).flatMap((pod) => readdirSync(podOf(pod)).map((run) => join(podOf(pod), run)));
      return runs.flatMap((run) => read(join(run, 'record.json'))).sort((a, b) => a.attempt - b.attempt);
    },
  };
}

function read(file: string): readonly ContainerRecord[] {
  try {
    return [JSON.parse(readFileSync(file, 'utf8')) as ContainerRecord];
  } catch {
    return []; // The home directory, or a run of which nothing was written yet.
  }
}
