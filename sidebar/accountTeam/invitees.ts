// The people to share with: everyone whose address is in the workbook, and those typed here.
import type { SharingState } from '../../src/actions/plan/loadSharing';
import type { SharedPerson } from '../../src/actions/plan/shareWorkbook';

export interface Invitee extends SharedPerson {
  /** '' when only the address is known. */
  name: string;
  part: string;
  ticked: boolean;
}

const E_MAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
const sameAddress = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Each address once, at its first place. People without a valid address are left out. Those marked to have no access start unticked. */
export function inviteesOf(people: SharingState['people']): Invitee[] {
  return people
    .filter(({ email }) => E_MAIL.test(email.trim()))
    .filter(({ email }, index, all) => all.findIndex((each) => sameAddress(each.email, email)) === index)
    .map(({ name, email, part, access }) => ({
      name,
      part,
      email: email.trim(),
      access: access === 'none' ? 'viewer' : access,
      ticked: access !== 'none',
    }));
}

export const withoutAddress = (people: SharingState['people']): string[] => [
  ...new Set(people.filter(({ email }) => !E_MAIL.test(email.trim())).map(({ name }) => name)),
];

/**
 * Adds typed or pasted addresses, ticked. Commas, semicolons or spaces separate them. An address already in the list is ticked.
 * @returns `left`, the parts that are not addresses.
 */
export function addTyped(invitees: readonly Invitee[], typed: string): { invitees: Invitee[]; left: string } {
  // Mail programs write a name before the address: Ada Byron <ada@example.com>.
  const bare = typed.replace(/[^,;،؛<>]*<([^<>]*)>/g, ' $1 ');
  const words = bare.split(/[\s,;،؛]+/).filter((word) => word !== '');
  const addresses = words.filter((word) => E_MAIL.test(word));
  const left = words.filter((word) => !E_MAIL.test(word)).join(' ');
  const added = addresses.reduce<Invitee[]>(
    (all, email) =>
      all.some((each) => sameAddress(each.email, email))
        ? all.map((each) => (sameAddress(each.email, email) ? { ...each, ticked: true } : each))
        : [...all, { name: '', part: '', email, access: 'editor', ticked: true }],
    [...invitees],
  );
  return { invitees: added, left };
}
