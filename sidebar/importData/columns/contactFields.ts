// The fields of a contact file: the columns of Stakeholders that CRMs have, and the parts of a name.
import { LONGEST_ACCOUNT } from '../../../src/model/records/account';
import { longestIn } from '../../../src/model/records/recordRules';

const NAME = longestIn('stakeholders', 'name');

/** The maximum number of characters of each; a role is a word of its list, the last contact a day (yyyy-mm-dd). */
export const CONTACT_LIMITS = {
  account: LONGEST_ACCOUNT,
  contactName: NAME,
  firstName: NAME,
  lastName: NAME,
  jobTitle: longestIn('stakeholders', 'jobTitle'),
  unit: longestIn('stakeholders', 'unit'),
  role: 60,
  ourOwner: longestIn('stakeholders', 'ourOwner'),
  reportsTo: longestIn('stakeholders', 'reportsTo'),
  email: longestIn('stakeholders', 'email'),
  phone: longestIn('stakeholders', 'phone'),
  profile: longestIn('stakeholders', 'profile'),
  interests: longestIn('stakeholders', 'interests'),
  nextStep: longestIn('stakeholders', 'nextStep'),
  lastContact: 10,
} as const;

export type ContactField = keyof typeof CONTACT_LIMITS;
export const CONTACT_FIELDS = Object.keys(CONTACT_LIMITS) as ContactField[];

export const isContactField = (field: string): field is ContactField => field in CONTACT_LIMITS;
