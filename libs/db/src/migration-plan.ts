import type { Migration } from './migration-files.ts';

/** A row of `_prisma_migrations`. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly rolledBack: boolean;
}

/** What is left to apply. Throws when the database and the files tell different stories. */
export function planMigrations(files: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  const counting = applied.filter((row) => !row.rolledBack);
  const byName = new Map(counting.map((row) => [row.name, row]));
  const known = new Set(files.map((file) => file.name));
  for (const { name, finished } of counting) {
    if (!finished) {
      throw new Error(
        `Migration ${name} failed before. Repair the database, then delete its row in _prisma_migrations.`,
      );
    }
    if (!known.has(name)) {
      throw new Error(
        `The database has migration ${name}, which this version does not know: it is from a newer version.`,
      );
    }
  }
  for (const file of files) {
    const row = byName.get(file.name);
    if (row && row.checksum !== file.checksum) {
      throw new Error(`Migration ${file.name} was changed after it had been applied. Restore prisma/migrations.`);
    }
  }
  return files.filter((file) => !byName.has(file.name));
}
