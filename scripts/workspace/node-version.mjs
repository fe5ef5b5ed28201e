// No syntax younger than Node.js 14 here: this file must run where everything else would not.
const floor = [20, 19];

/** Ends the process with a sentence when Node.js is older than package.json's `engines` asks for. */
export function requireNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return;
  process.stderr.write(
    `Pilothouse needs Node.js ${floor.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org and run the command again.\n',
  );
  process.exit(1);
}
