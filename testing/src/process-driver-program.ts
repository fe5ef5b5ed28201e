/**
 * A process to be killed: runs containers of the process driver in the directory of its first argument, one of which
 * leaves its process group and one of which ignores every signal it can. Says `up` when all run.
 */
import { createProcessDriver } from '@pilothouse/node/drivers/process/process-driver';
import { systemClock } from '@pilothouse/std/clock';
import { silentLogger } from '@pilothouse/std/logger';

const [directory = ''] = process.argv.slice(2);
const driver = createProcessDriver({ directory, clock: systemClock, logger: silentLogger });
const scripts: Record<string, string> = {
  plain: 'sleep 1000',
  family: 'sleep 1000 & sleep 1000 & wait',
  escaped: 'setsid sleep 1000 & sleep 1000',
  stubborn: 'trap "" TERM HUP INT; while :; do sleep 0.2; done',
  wiped: 'exec env -i sleep 1000',
};
for (const [podUid, script] of Object.entries(scripts)) {
  await driver.start({
    podUid,
    container: 'main',
    attempt: 0,
    namespace: 'default',
    pod: podUid,
    command: ['/bin/sh', '-c', `echo $$; ${script}`],
    env: {},
    restartStep: 0,
    stdin: 'none',
    tty: false,
    requests: {},
    annotations: {},
  });
}
const own = await driver.exec(
  { podUid: 'plain', container: 'main', attempt: 0 },
  { command: ['sleep', '1000'], tty: false, stdin: false },
);
process.stdout.write('up\n');
await own.exited;
