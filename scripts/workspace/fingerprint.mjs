import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

const skippedFolders = new Set(['node_modules', 'dist', '.next', '.turbo', '.pilothouse', 'test-output']);
const skippedFiles = /\.test\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$/;

/** Paths of all sources under `paths` (relative to the repository), in a fixed order. */
export function sourceFiles(paths) {
  return paths.flatMap((path) => walk(join(root, path))).sort();
}

function walk(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : walk(join(path, entry.name));
    return entry.isFile() && !skippedFiles.test(entry.name) ? [join(path, entry.name)] : [];
  });
}

/** Names, sizes and times of sources: tells in milliseconds whether anything may have changed. */
export function quickFingerprint(paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sourceFiles(paths)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Content of files, by path relative to the repository. */
export function contentHashes(files) {
  return new Map(files.map((file) => [relative(root, file), sha256(readFileSync(file))]));
}

function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}
