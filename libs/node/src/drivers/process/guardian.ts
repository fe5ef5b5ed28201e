import { type ChildProcess, spawn } from 'node:child_process';
import type { Logger } from '@pilothouse/std/logger';

/**
 * A shell that outlives this process by a moment. It is told every container's process group, and when its standard
 * input ends, since this process closed it or died, it kills the groups and all processes that carry the mark in
 * their environment: those are the ones that left their group by setsid. It looks again until none is found, because
 * a process may fork while it is being killed.
 */
const script = `
mark=$1
groups=' '
while read -r line; do
  group=\${line#?}
  case $line in
    +*) groups="$groups$group " ;;
    -*) case $groups in *" $group "*) groups="\${groups%%" $group "*} \${groups#*" $group "}" ;; esac ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group" 2>/dev/null; done
round=0
while [ $round -lt 20 ]; do
  files=$(grep -lasF -- "$mark" /proc/[0-9]*/environ)
  [ -z "$files" ] && break
  for file in $files; do
    pid=\${file#/proc/}
    kill -s KILL "\${pid%/environ}" 2>/dev/null
  done
  round=$((round + 1))
done
`;

export interface Guardian {
  add(group: number): void;
  remove(group: number): void;
  /** Resolves when everything that was left is dead. */
  close(): Promise<void>;
}

/** `mark`: what stands in the environment of every process that must not outlive this one. */
export function startGuardian(mark: string, logger: Logger): Guardian {
  const groups = new Set<number>();
  let closing = false;
  let shell: ChildProcess;
  const tell = (line: string) => shell.stdin?.write(`${line}\n`);
  const start = () => {
    shell = spawn('/bin/sh', ['-c', script, 'pilothouse-guardian', mark], {
      cwd: '/',
      env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' },
      // A session of its own: what is pressed on the terminal must not reach it.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    shell.stdin?.on('error', (error) => logger.warn({ err: error }, 'the guardian of the processes went away'));
    shell.once('exit', () => {
      if (!closing) start();
    });
    for (const group of groups) tell(`+${group}`);
  };
  start();
  return {
    add(group) {
      groups.add(group);
      tell(`+${group}`);
    },
    remove(group) {
      groups.delete(group);
      tell(`-${group}`);
    },
    close() {
      closing = true;
      return new Promise((resolve) => {
        if (shell.exitCode !== null || shell.signalCode !== null) return resolve();
        shell.once('exit', () => resolve());
        shell.stdin?.end();
      });
    },
  };
}
