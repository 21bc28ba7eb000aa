// The lint rule for effects that take keys, as `npm test` runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');

/** How many findings a script has. */
function findings(script: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'keys-before-paint-'));
  const config = { jsPlugins: [join(root, 'lint', 'keysBeforePaint.mjs')], rules: { 'effects/keys-before-paint': 'error' } };
  writeFileSync(join(folder, 'oxlint.json'), JSON.stringify({ categories: { correctness: 'off' }, ...config }));
  writeFileSync(join(folder, 'script.js'), script);
  const { stdout } = spawnSync(process.execPath, [oxlint, '-c', 'oxlint.json', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return (JSON.parse(stdout) as { diagnostics: unknown[] }).diagnostics.length;
}

test('reports effects that move the focus or listen to keys after the browser has painted', () => {
  const script = `
    useEffect(() => heading.current?.focus(), []);
    useEffect(() => { if (isNew) focusFirst(card); }, []);
    useEffect(() => { document.addEventListener('keydown', listen); }, []);
  `;
  expect(findings(script)).toBe(3);
});

test('accepts the same before the browser paints, and effects without keys', () => {
  const script = `
    useLayoutEffect(() => heading.current?.focus(), []);
    useEffect(() => { addEventListener('focus', refresh); }, []);
    useEffect(() => kept.write(draft), [draft]);
  `;
  expect(findings(script)).toBe(0);
});
