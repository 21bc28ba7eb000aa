// The version of the product. package.json holds it; the lock file and the changelog follow.
import { Failure } from './Failure';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** The version that comes after `current`: a full one, or the part that goes up. Throws a Failure where it is not higher. */
export function nextVersion(current: string, asked: string): string {
  const [major = 0, minor = 0, patch = 0] = partsOf(current);
  const next =
    { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] }[asked]?.join('.') ?? asked;
  if (!VERSION.test(next))
    throw new Failure(`"${asked}" is not a version. Give one such as 1.2.0, or say major, minor or patch.`);
  if (compare(next, current) < 0) throw new Failure(`${next} is before ${current}, which is the version now.`);
  return next;
}

const partsOf = (version: string): number[] => VERSION.exec(version)?.slice(1).map(Number) ?? [];

function compare(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, place) => part !== right[place]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** package.json or package-lock.json with another version of the product; the versions of packages stay. */
export function withVersion(json: string, version: string): string {
  const content = JSON.parse(json) as { version: string; packages?: Record<string, { version?: string }> };
  content.version = version;
  if (content.packages?.['']) content.packages[''].version = version;
  return `${JSON.stringify(content, null, 2)}\n`;
}

const HEAD = /^## .*unreleased.*$/m;

/** The changelog with the version and its day at the head of what was unreleased. Throws a Failure where nothing is. @param day yyyy-mm-dd */
export function withHead(changelog: string, version: string, day: string): string {
  if (!HEAD.test(changelog)) {
    throw new Failure('CHANGELOG.md has no part that is unreleased. Write what changed under "## Next – unreleased" first.');
  }
  return changelog.replace(HEAD, `## ${version} – ${day}`);
}
