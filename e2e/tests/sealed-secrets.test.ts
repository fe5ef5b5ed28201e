import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { type Installation, newInstallation, type Product, removeInstallation, startProduct } from '../src/product.ts';

let installation: Installation;
let running: Product | undefined;
beforeEach(async () => {
  installation = await newInstallation();
});
afterEach(async () => {
  await running?.stop();
  removeInstallation(installation);
});

const newKey = () => randomBytes(32).toString('hex');

async function start(key: string, former = ''): Promise<ReturnType<typeof createKubectl>> {
  await running?.stop();
  const variables = { PILOTHOUSE_NODES: '0', PILOTHOUSE_SECRET_KEY: key, PILOTHOUSE_FORMER_SECRET_KEYS: former };
  running = await startProduct({ continues: installation, variables });
  return createKubectl(running.address);
}

/** The files below a directory in which one of the texts stands. */
function holding(directory: string, texts: readonly string[]): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => {
    const bytes = readFileSync(file);
    return texts.some((text) => bytes.includes(text));
  });
}

test('C3 Secret: what it held at any time stands nowhere on disk in the clear, and opens after its key was replaced', async () => {
  const [first, second] = [newKey(), newKey()];
  const words = ['marker-of-the-first-value', 'marker-of-the-second-value'];
  const texts = words.flatMap((word) => [word, Buffer.from(word).toString('base64').slice(0, 30)]);
  let kubectl = await start(first);
  await kubectl(['create', 'secret', 'generic', 'sealed', `--from-literal=word=${words[0]}`]);
  await kubectl(['patch', 'secret', 'sealed', '-p', JSON.stringify({ stringData: { word: words[1] } })]);
  await kubectl(['create', 'configmap', 'open', '--from-literal=word=marker-that-is-found']);
  const value = async () =>
    Buffer.from(await kubectl(['get', 'secret', 'sealed', '-o', 'jsonpath={.data.word}']), 'base64').toString();
  expect(await value()).toBe(words[1]);
  kubectl = await start(second, first);
  expect(await value()).toBe(words[1]);
  await kubectl(['create', 'secret', 'generic', 'later', `--from-literal=word=${words[0]}`]);
  await running?.stop();
  running = undefined;
  expect(holding(installation.directory, ['marker-that-is-found'])).not.toEqual([]);
  expect(holding(installation.directory, texts)).toEqual([]);
});
