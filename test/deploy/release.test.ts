// What a release writes: the version, the head of the changelog and the archive.
import { readFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { nextVersion, withHead, withVersion } from '../../deploy/version';
import { zip } from '../../deploy/zip';

test('the next version is a full one or the part that goes up, and never a lower one', () => {
  expect(['major', 'minor', 'patch', '1.9.10', '1.9.9'].map((asked) => nextVersion('1.9.9', asked))).toEqual([
    ...['2.0.0', '1.10.0', '1.9.10', '1.9.10', '1.9.9'],
  ]);
  expect(() => nextVersion('1.9.9', '1.9.8')).toThrow('1.9.8 is before 1.9.9');
  expect(() => nextVersion('1.9.9', 'v2')).toThrow('"v2" is not a version');
});

test('the version of the product changes in package.json and in the lock file, and nothing else does', () => {
  for (const file of ['package.json', 'package-lock.json']) {
    const before = readFileSync(file, 'utf8');
    const { version } = JSON.parse(before) as { version: string };
    const after = withVersion(before, '98.7.6');
    expect(after).not.toBe(before);
    expect(withVersion(after, version)).toBe(before);
    const lines = before.split('\n');
    const changed = after.split('\n').filter((line, at) => line !== lines[at]);
    expect(changed.map((line) => line.trim())).toEqual(Array(file === 'package.json' ? 1 : 2).fill('"version": "98.7.6",'));
  }
});

test('what is unreleased in the changelog gets the version and its day', () => {
  expect(withHead('# Changelog\n\n## Next – unreleased\n\n- New\n\n## 0.1.0 – 2026-01-02\n', '0.2.0', '2026-06-01')).toBe(
    '# Changelog\n\n## 0.2.0 – 2026-06-01\n\n- New\n\n## 0.1.0 – 2026-01-02\n',
  );
  expect(() => withHead('# Changelog\n\n## 0.1.0 – 2026-01-02\n', '0.2.0', '2026-06-01')).toThrow('no part that is unreleased');
});

/** Reads an archive by its directory at the end. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = archive.readUInt32LE(end + 16);
  const files = Array.from({ length: archive.readUInt16LE(end + 10) }, (): [string, Buffer] => {
    const [sum, packed, size] = [16, 20, 24].map((place) => archive.readUInt32LE(at + place)) as [number, number, number];
    const length = archive.readUInt16LE(at + 28);
    const part = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + length);
    const from = part + 30 + archive.readUInt16LE(part + 26) + archive.readUInt16LE(part + 28);
    const content = archive.subarray(from, from + packed);
    // An empty file is stored as it is.
    const bytes = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content;
    expect([crc32(bytes), bytes.length]).toEqual([sum, size]);
    at += 46 + length;
    return [name, bytes];
  });
  expect(new Set(files.map(([name]) => name)).size).toBe(files.length);
  return new Map(files);
}

test('an archive gives back every file with its name', async () => {
  const file = fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 400 }));
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), async (given) => {
      const files = new Map(given.map(([name, bytes]) => [name, Buffer.from(bytes)]));
      expect(unzip(await zip(files))).toEqual(files);
    }),
    { seed: 3, numRuns: 60 },
  );
});
