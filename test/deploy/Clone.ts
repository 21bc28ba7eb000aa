// A copy of the project with its own home folder, in which the real `npm run deploy` runs against a fake Google.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(__dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache');
const ROOMS = ['src', 'sidebar'];
const copied = [
  'build.mjs',
  'build',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'appsscript.json',
  '.clasp.json',
  ...ROOMS,
  'docs',
  'deploy',
];

export interface Deploy {
  exitCode: number | null;
  output: string;
  complaint: string;
}

export class Clone {
  readonly #folder: string;

  /**
   * Inside node_modules/, so that packages are found and the user's files stay untouched. `google` is the address of the fake; a `small` clone
   * has a minimal source, where ours is not under test.
   */
  constructor(
    public google: string,
    size: 'whole' | 'small' = 'whole',
  ) {
    const folders = join(cache, 'clones');
    mkdirSync(folders, { recursive: true });
    this.#folder = mkdtempSync(join(folders, 'clone-'));
    for (const name of size === 'small' ? copied.filter((each) => !ROOMS.includes(each)) : copied)
      cpSync(join(root, name), join(this.#folder, name), { recursive: true });
    if (size === 'small') this.shrink();
    // The tests begin with a build of the same source: see globalSetup.
    else cpSync(join(cache, 'built'), join(this.#folder, 'node_modules', '.cache', 'built'), { recursive: true });
    mkdirSync(join(this.#folder, 'home'));
    esbuild.buildSync({
      entryPoints: [join(__dirname, 'rerouteHttps.ts')],
      outfile: join(this.#folder, 'home', 'rerouteHttps.mjs'),
      format: 'esm',
      platform: 'node',
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Replaces our source with a minimal source. */
  shrink(): void {
    for (const room of ROOMS) rmSync(join(this.#folder, room), { recursive: true, force: true });
    for (const room of ['src/text/en', 'src/text/fa', 'src/actions/sampleData', 'sidebar/pages'])
      mkdirSync(join(this.#folder, room), { recursive: true });
    this.write('src/main.ts', 'global.onOpen = () => {};\nglobal.KAM_SCORE = () => 0;\n'); // by KAM_SCORE a deploy knows its own files
    for (const language of ['en', 'fa']) this.write(`src/text/${language}/words.ts`, 'export const words = {};\n');
    this.write('src/actions/sampleData/sampleData.ts', 'export const sampleData = {};\n');
    this.write('sidebar/pages/only.ts', 'document.title = "";\n');
    this.write('sidebar/index.html', '<html></html>\n');
  }

  /** Saves a login like clasp does. */
  logIn(): void {
    const login = { type: 'authorized_user', client_id: 'id', client_secret: 'secret', refresh_token: 'refresh' };
    this.write('home/.clasprc.json', JSON.stringify({ tokens: { default: login } }));
  }

  read(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }

  delete(name: string): void {
    rmSync(join(this.#folder, name), { force: true });
  }

  has(name: string): boolean {
    return existsSync(join(this.#folder, name));
  }

  list(name: string): string[] {
    return readdirSync(join(this.#folder, name)).sort();
  }

  /** Runs a deploy to its end. `visit` acts as the user in the browser: it receives the address of Google's login page. */
  deploy(words: string[] = [], visit?: (page: URL) => void): Promise<Deploy> {
    const home = join(this.#folder, 'home');
    const child = spawn(process.execPath, [join(this.#folder, 'build.mjs'), 'run', 'deploy/deploy.ts', ...words], {
      cwd: this.#folder,
      env: {
        PATH: process.env['PATH'],
        SystemRoot: process.env['SystemRoot'],
        HOME: home,
        USERPROFILE: home,
        FAKE_GOOGLE: this.google,
        NODE_OPTIONS: `--import ${pathToFileURL(join(home, 'rerouteHttps.mjs')).href}`,
      },
    });
    return new Promise((resolve) => {
      let output = '';
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        const page = /https:\/\/accounts\.google\.com\/\S+/.exec(output)?.[0];
        if (!page || !output.endsWith('\n')) return;
        visit?.(new URL(page));
        visit = undefined;
      });
      child.on('close', (exitCode) => resolve({ exitCode, output, complaint }));
    });
  }
}
