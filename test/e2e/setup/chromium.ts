// A browser for the tests that needs neither root nor a system package: Chromium from a package if it runs, else an installed Chrome.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';

const root = process.cwd();
const packed = join(root, 'node_modules', '@sparticuz', 'chromium', 'bin');
const cache = join(root, 'node_modules', '.cache');
const unpacked = join(cache, 'chromium');

const unpack = (file: string) => brotliDecompressSync(readFileSync(join(packed, file)));

/** Unpacks into a sibling folder and renames it in one step, so that another process never sees a partial one. */
function unpackOnce(): void {
  if (existsSync(unpacked)) return;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'chromium-'));
  writeFileSync(join(folder, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) execFileSync('tar', ['-x', '-C', folder], { input: unpack(archive) });
  try {
    renameSync(folder, unpacked);
  } catch {
    rmSync(folder, { recursive: true }); // another process was faster
  }
}

function writeFontsConfiguration(): void {
  const folders = [join(unpacked, 'fonts'), join(root, 'node_modules', 'vazirmatn', 'fonts', 'ttf'), '/usr/share/fonts'];
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${join(unpacked, 'cache')}</cachedir></fontconfig>`;
  writeFileSync(join(unpacked, 'fonts.conf'), text);
}

/** The options of playwright's `chromium.launch` on this machine. */
export function launchOptions(): LaunchOptions {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  unpackOnce();
  writeFontsConfiguration();
  return {
    executablePath: join(unpacked, 'chromium'),
    // A page of a test lives for seconds: the last stage of the compiler takes more time than it saves.
    args: ['--no-sandbox', '--no-zygote', '--js-flags=--no-opt'],
    env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: join(unpacked, 'lib'), FONTCONFIG_PATH: unpacked },
  };
}
