import { join } from 'node:path';
import { contentHashes, sourceFiles } from '../workspace/fingerprint.mjs';
import { installEnvironment } from '../workspace/install.mjs';
import { root } from '../workspace/paths.mjs';
import { runStep, StepError } from '../workspace/step.mjs';

const generated = /\/generated\/|\.gen\.ts$|\/schema\.graphql$/;
/** Generated documents. */
const documents = ['docs/compatibility.md'];

/** Makes all generated code anew and fails when that changed a file: what is checked in must be what is made. */
export async function checkGeneratedCode() {
  const before = hashes();
  await runStep('generated code', ['npm', 'run', 'codegen', '--silent'], { env: installEnvironment(), quiet: true });
  const after = hashes();
  const paths = new Set([...before.keys(), ...after.keys()]);
  const stale = [...paths].filter((path) => before.get(path) !== after.get(path));
  if (stale.length === 0) return;
  throw new StepError('generated code: was stale, and has been made anew: look at it and commit it', stale.join('\n'));
}

function hashes() {
  const code = sourceFiles(['apps', 'libs']).filter((file) => generated.test(file));
  return contentHashes([...code, ...documents.map((path) => join(root, path))]);
}
