// `npm run release`: checks everything, sets the version, dates the changelog, and packs the add-on for people who paste it by hand.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './Failure';
import { pastingSteps } from './pastingSteps';
import { nextVersion, withHead, withVersion } from './version';
import { zip } from './zip';

const USAGE = `npm run release -- VERSION

  VERSION   such as 1.2.0, or the part that goes up: major, minor or patch. The version now, for its first release.`;

const read = (file: string): string => readFileSync(file, 'utf8');

/** What is released must be what is stored. */
function assertClean(): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (status !== 0) throw new Failure('A release is made in a clone of the repository, and git did not answer here.');
  if (stdout.trim() !== '') throw new Failure(`These files are changed and not committed:\n${stdout}Commit them first.`);
}

function check(): void {
  console.log('Running every check and test…');
  const { status } = spawnSync(process.execPath, ['build.mjs', 'run', 'test/run.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Failure('A check failed, so nothing was released. Correct what is named above first.');
}

/** Packs dist/ with the steps to paste it; returns the path of the archive. */
async function pack(version: string): Promise<string> {
  const { build } = (await import(pathToFileURL(resolve('build.mjs')).href)) as { build: () => Promise<void> };
  rmSync('dist', { recursive: true, force: true });
  await build();
  const files = new Map([['READ ME.txt', Buffer.from(pastingSteps('in this archive'))]]);
  for (const name of readdirSync('dist')) if (!name.endsWith('.map')) files.set(name, readFileSync(resolve('dist', name)));
  const path = `release/key-account-${version}.zip`;
  mkdirSync('release', { recursive: true });
  writeFileSync(path, await zip(files));
  return path;
}

async function release(): Promise<void> {
  const [asked] = process.argv.slice(2);
  if (asked === undefined || asked === '--help') return console.log(USAGE);
  const { version: current } = JSON.parse(read('package.json')) as { version: string };
  const version = nextVersion(current, asked);
  const changelog = withHead(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
  assertClean();
  check();
  for (const file of ['package.json', 'package-lock.json']) writeFileSync(file, withVersion(read(file), version));
  writeFileSync('CHANGELOG.md', changelog);
  const archive = await pack(version);
  console.log(`
Version ${version} is ready, and ${archive} is for people who paste it by hand. Look at the changes, then:
  git commit --all --message "Release ${version}"
  git tag v${version}
  git push --follow-tags
npm run deploy -- --add-on sends it for the Marketplace.`);
}

await release().catch((error: Error) => {
  console.error(error instanceof Failure ? error.message : `The release stopped: ${error.message}`);
  process.exitCode = 1;
});
