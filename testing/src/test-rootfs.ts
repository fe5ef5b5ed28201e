import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Pack } from 'tar-stream';
import { pathOf } from './path-of.ts';

/** What the image of tests is run with, whoever makes it. */
export const imageConfig = {
  env: { PATH: '/bin', FLAVOUR: 'vanilla' },
  workingDir: '/srv',
  command: ['sh', '-c', "echo of the image; trap 'exit 0' TERM; while :; do sleep 0.1; done"],
};

/** The files of the image, below `prefix`: one static program with its many names, and programs of this machine. */
export async function addRootfs(archive: Pack, prefix: string, programs: readonly string[]): Promise<void> {
  const busybox = pathOf('busybox') ?? 'busybox';
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n');
  archive.entry({ name: `${prefix}bin/busybox`, mode: 0o755 }, await readFile(busybox));
  for (const name of applets.filter((applet) => applet !== 'busybox')) {
    archive.entry({ name: `${prefix}bin/${name}`, type: 'symlink', linkname: 'busybox' });
  }
  for (const program of programs) await addProgram(archive, prefix, program);
  archive.entry({ name: `${prefix}etc/passwd` }, 'root:x:0:0:root:/:/bin/sh\napp:x:1000:1000:app:/:/bin/sh\n');
  archive.entry({ name: `${prefix}srv/`, type: 'directory', mode: 0o755 });
  archive.entry({ name: `${prefix}tmp/`, type: 'directory', mode: 0o1777 });
}

/** In a directory of its own: where static programs look for libraries they must find none that they were not made for. */
async function addProgram(archive: Pack, prefix: string, name: string): Promise<void> {
  const path = pathOf(name) ?? name;
  const told = execFileSync('ldd', [path], { encoding: 'utf8' });
  const libraries = [...told.matchAll(/(\/\S+) \(/g)].map(([, library = '']) => library);
  const loader = basename(libraries.find((library) => /\/ld-[^/]+$/.test(library)) ?? '');
  const at = `/opt/${name}`;
  for (const file of [path, ...libraries]) {
    archive.entry({ name: `${prefix}opt/${name}/${basename(file)}`, mode: 0o755 }, await readFile(file));
  }
  const start = `#!/bin/sh\nexec ${at}/${loader} --library-path ${at} ${at}/${basename(path)} "$@"\n`;
  archive.entry({ name: `${prefix}bin/${name}`, mode: 0o755 }, start);
}
