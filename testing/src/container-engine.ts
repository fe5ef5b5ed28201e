import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import Docker from 'dockerode';
import { pack } from 'tar-stream';
import { eventually } from './eventually.ts';
import { pathOf } from './path-of.ts';
import { addRootfs, imageConfig } from './test-rootfs.ts';

/** A container engine of a test's own, with one image. */
export interface TestEngine {
  readonly socketPath: string;
  readonly docker: Docker;
  /** A shell and the usual commands; its own command says `of the image` and goes on until it is stopped. */
  readonly image: { readonly name: string; readonly id: string };
  /** Ends the engine alone: containers run on, as they do when an engine is updated. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Those of tests; Docker asks registries of this machine so without being told. */
const registriesWithoutTls = `[[registry]]
prefix = "127.0.0.1"
location = "127.0.0.1"
insecure = true
`;

const imageName = 'localhost/pilothouse-test:1';

/** Why no engine can be started here, for those who wonder why tests were skipped; undefined when one can. */
export function noEngineReason(): string | undefined {
  if (process.platform !== 'linux') return 'containers of our own need Linux';
  if (process.getuid?.() !== 0) return 'pods in containers are reached from this machine only where the engine is root';
  const missing = ['podman', 'runc', 'iptables', 'busybox'].filter((name) => !pathOf(name));
  return missing.length === 0
    ? undefined
    : `${missing.join(', ')} not installed: npm test installs them as root on Debian`;
}

export interface TestEngineOptions {
  /** Of this machine, on its PATH: the image has them too, with the libraries that they need. */
  readonly programs?: readonly string[];
}

/** Podman on a socket, with images, containers and networks in a directory of its own. Call noEngineReason first. */
export async function startTestEngine({ programs = [] }: TestEngineOptions = {}): Promise<TestEngine> {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-engine-'));
  const socketPath = join(directory, 'podman.sock');
  const at = (name: string) => join(directory, name);
  const places = [
    '--root',
    at('root'),
    '--runroot',
    at('run'),
    '--network-config-dir',
    at('net'),
    '--tmpdir',
    at('tmp'),
  ];
  const settings = [...places, '--runtime', 'runc', '--cgroup-manager', 'cgroupfs', '--events-backend', 'file'];
  const podman = pathOf('podman') ?? 'podman';
  const registries = at('registries.conf');
  writeFileSync(registries, registriesWithoutTls);
  let service: ChildProcess;

  const docker = new Docker({ socketPath });
  const serve = async () => {
    service = spawn(podman, [...settings, 'system', 'service', '--time=0', `unix://${socketPath}`], {
      // Conmon leaves a file where it is at home when it sees a kill for want of memory.
      cwd: directory,
      env: { ...process.env, CONTAINERS_REGISTRIES_CONF: registries },
      stdio: 'ignore',
    });
    await eventually('the engine answers', () =>
      docker.ping().then(
        () => true,
        () => false,
      ),
    );
  };
  const end = async () => {
    const ended = new Promise((resolve) => service.once('exit', resolve));
    service.kill('SIGKILL');
    await ended;
  };
  const removeAll = async () => {
    const command = [...settings, 'rm', '--all', '--force', '--time', '0'];
    // Those whose network others share are refused while these are there.
    await promisify(execFile)(podman, command).catch(() => promisify(execFile)(podman, command));
  };
  await serve();
  return {
    socketPath,
    docker,
    image: { name: imageName, id: await buildImage(docker, programs) },
    async restart() {
      await end();
      await serve();
    },
    async stop() {
      await removeAll();
      await end();
      // What watches over each exec stays for minutes, and would then make the directory again.
      await eventually('nothing works in its directory any more', () => endProcessesNaming(directory));
      // The engine mounts its layers' directory on itself.
      for (const mounted of await mountsBelow(directory)) execFileSync('umount', ['--lazy', mounted]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const dockerfile = [
  'FROM scratch',
  'COPY rootfs /',
  `ENV ${Object.entries(imageConfig.env)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}`,
  `WORKDIR ${imageConfig.workingDir}`,
  `CMD ${JSON.stringify(imageConfig.command)}`,
].join('\n');

/** Made of one static program and those that are asked for, since no registry may be reachable. */
async function buildImage(docker: Docker, programs: readonly string[]): Promise<string> {
  const archive = pack();
  archive.entry({ name: 'Dockerfile' }, dockerfile);
  await addRootfs(archive, 'rootfs/', programs);
  archive.finalize();
  const told = await text((await docker.buildImage(Readable.from(archive), { t: imageName })) as Readable);
  const image = await docker
    .getImage(imageName)
    .inspect()
    .catch((cause: unknown) => {
      throw new Error(`the engine built no image: ${told}`, { cause });
    });
  return image.Id;
}

/** Whether there are none. */
function endProcessesNaming(directory: string): boolean {
  const found = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && commandOf(entry).includes(directory))
    .map(Number);
  for (const pid of found) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
  return found.length === 0;
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return ''; // It has ended.
  }
}

/** The innermost first. */
async function mountsBelow(directory: string): Promise<readonly string[]> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  return mounts.filter((path) => path.startsWith(`${directory}/`)).reverse();
}
