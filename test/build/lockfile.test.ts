// `npm ci` must work from package-lock.json on every platform, and give everyone the same packages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const root = join(__dirname, '..', '..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown;
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };

/** The places where Node looks for what a package needs, nearest first. */
function placesOf(name: string, user: string): string[] {
  const own = user === '' ? '' : `${user}/`;
  const above = user.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
  return [`${own}node_modules/${name}`, ...(user === '' ? [] : placesOf(name, above))];
}

test('every optional dependency, of whatever platform, is in it', () => {
  const missing = Object.entries(packages).flatMap(([user, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(name, user).some((place) => place in packages))
      .map((name) => `${name} of ${user}`),
  );
  expect(missing).toEqual([]);
});

test("it names no registry, so that each user's own is asked", () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

test('every package has a checksum', () => {
  expect(Object.entries(packages).filter(([place, { integrity }]) => place !== '' && !integrity)).toEqual([]);
});

test('package.json asks for exact versions, and the lock file has them', () => {
  const {
    dependencies = {},
    devDependencies = {},
    overrides = {},
  } = read('package.json') as Record<string, Record<string, string>>;
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
