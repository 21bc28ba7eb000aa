// `npm ci` must work with package-lock.json on every platform, and install the same packages for everyone.
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

/** The folders where Node looks for the dependencies of a package, nearest first. */
function placesOf(name: string, user: string): string[] {
  const own = user === '' ? '' : `${user}/`;
  const above = user.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
  return [`${own}node_modules/${name}`, ...(user === '' ? [] : placesOf(name, above))];
}

test('contains every optional dependency of every platform', () => {
  const missing = Object.entries(packages).flatMap(([user, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(name, user).some((place) => place in packages))
      .map((name) => `${name} of ${user}`),
  );
  expect(missing).toEqual([]);
});

test('names no registry, so that each user’s own is used', () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

test('every package has a checksum', () => {
  expect(Object.entries(packages).filter(([place, { integrity }]) => place !== '' && !integrity)).toEqual([]);
});

test('package.json has exact versions, and the lock file matches them', () => {
  const {
    dependencies = {},
    devDependencies = {},
    overrides = {},
  } = read('package.json') as Record<string, Record<string, string>>;
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
