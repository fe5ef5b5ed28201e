import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Which containers did not end by themselves, kept in a file: the engine would tell them as any other. */
export interface LostRuns {
  has(id: string): boolean;
  /** Those that are given, and no others from now on. */
  keep(ids: readonly string[]): Promise<void>;
}

export async function openLostRuns(file: string): Promise<LostRuns> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  let known = new Set(JSON.parse(text) as string[]);
  return {
    has: (id) => known.has(id),
    async keep(ids) {
      known = new Set(ids);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify(ids));
      await rename(`${file}.new`, file);
    },
  };
}
