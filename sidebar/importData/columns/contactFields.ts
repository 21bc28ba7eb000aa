// What a file of contacts may bring: the columns of Stakeholders that CRMs know, and the parts of a name.

/** At most so many characters each, as the tab has it; a role is a word of its list. */
export const CONTACT_LIMITS = {
  account: 120,
  contactName: 80,
  firstName: 80,
  lastName: 80,
  jobTitle: 80,
  unit: 60,
  role: 60,
  ourOwner: 80,
  reportsTo: 80,
  email: 120,
  phone: 60,
  profile: 300,
  interests: 300,
  nextStep: 200,
} as const;

export type ContactField = keyof typeof CONTACT_LIMITS;
export const CONTACT_FIELDS = Object.keys(CONTACT_LIMITS) as ContactField[];

export const isContactField = (field: string): field is ContactField => field in CONTACT_LIMITS;
