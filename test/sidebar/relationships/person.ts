import type { Stakeholder } from '../../../src/model/plan/PlanRecords';

/** A person with only the given fields. */
export const person = (fields: Partial<Stakeholder>): Stakeholder => ({
  id: fields.name ?? 'a',
  name: '',
  jobTitle: '',
  unit: '',
  role: null,
  influence: null,
  sentiment: null,
  contact: null,
  lastContact: '',
  reportsTo: '',
  ourOwner: '',
  interests: '',
  nextStep: '',
  email: '',
  phone: '',
  profile: '',
  profileSeen: '',
  mailOpened: '',
  video: '',
  videoSeen: '',
  confirmedOn: '',
  ...fields,
});
