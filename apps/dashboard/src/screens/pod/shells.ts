/** What may be run as a shell. `best` is bash where there is one, and the plain shell elsewhere. */
export const shells = {
  best: ['/bin/sh', '-c', 'command -v bash >/dev/null 2>&1 && exec bash; exec /bin/sh'],
  sh: ['/bin/sh'],
  bash: ['bash'],
} as const satisfies Record<string, readonly string[]>;

export type ShellName = keyof typeof shells;

export const shellNames = ['best', 'sh', 'bash'] as const satisfies readonly ShellName[];
