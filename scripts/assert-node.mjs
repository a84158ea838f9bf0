import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Plain JavaScript on purpose: an older Node must be able to read it in order to say that it is too old.

/** The oldest Node that runs TypeScript files as they are and that Astro accepts. */
const NEEDED = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    [
      `This needs Node ${NEEDED.join('.')} or newer and was started with Node ${process.versions.node}.`,
      'Fix: start it with "npm start", "npm test" or "npm run <name>", which use the Node that "npm install" brings.',
      'If you did, that Node is missing: run "npm install" again without --ignore-scripts.',
    ].join('\n'),
  );
  process.exit(1);
}

// What Node made of the source files is kept: every command starts a quarter of a second sooner.
module.enableCompileCache?.(fileURLToPath(new URL('../.cache/node', import.meta.url)));
