import { personFinder } from '../../src/model/contacts/contactsFromLog';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { longestIn } from '../../src/model/records/recordRules';
import type { readSignature } from './readSignature';

const TEXTS = ['name', 'jobTitle', 'unit', 'phone', 'email', 'profile'] as const;
export type Proposed = Partial<Pick<Stakeholder, (typeof TEXTS)[number] | 'role' | 'influence'>>;
export type ProposedKey = keyof Proposed;
export type Reader = typeof readSignature;

/** What the pasted text says, within the limits of the fields; for someone in the list only what is blank there. */
export function proposalOf(
  read: Reader | null,
  pasted: string,
  people: readonly Stakeholder[],
): { known: Stakeholder | null; fields: Proposed } {
  if (read === null) return { known: null, fields: {} };
  const { signature, guess: guessFor } = read(pasted);
  const known = personFinder(people)(signature.name, signature.email);
  const fields: Proposed = {};
  for (const key of TEXTS) {
    const value = signature[key];
    if (value !== '' && value.length <= longestIn('stakeholders', key) && (known?.[key] ?? '').trim() === '') fields[key] = value;
  }
  const guess = guessFor(known?.jobTitle ?? '');
  if (guess && (known?.role ?? null) === null) fields.role = guess.role;
  if (guess && (known?.influence ?? null) === null) fields.influence = guess.influence;
  return { known, fields };
}
