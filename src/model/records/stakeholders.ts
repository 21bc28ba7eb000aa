// The people at the customer who decide about us, and our relationship with them.
import { ADDRESS, LINE, NOTE, PERSON, type RecordSchema, SENTENCE } from './RecordSchema';

export const stakeholders = {
  name: 'name',
  fields: {
    name: { kind: 'sentence', longest: 80, required: true },
    jobTitle: LINE,
    unit: { kind: 'text', longest: 60 },
    role: { kind: 'word', list: 'role' },
    /** 1 little … 5 decisive. */
    influence: { kind: 'scale', from: 1, to: 5, whole: true },
    /** −2 hostile … 2 advocate. */
    sentiment: { kind: 'scale', from: -2, to: 2, whole: true },
    /** 0 none … 3 close. */
    contact: { kind: 'scale', from: 0, to: 3, whole: true },
    lastContact: { kind: 'day' },
    /** The person's superior. */
    reportsTo: { kind: 'reference', refersTo: 'stakeholders' },
    ourOwner: PERSON,
    interests: NOTE,
    nextStep: SENTENCE,
    email: { kind: 'email', longest: 120 },
    phone: { kind: 'text', longest: 60 },
    profile: ADDRESS,
    /** The day on which one of us last looked at the profile. */
    profileSeen: { kind: 'day' },
    /** The day on which the person last opened a mail of ours, as the tracking of the mail program says. */
    mailOpened: { kind: 'day' },
    /** A video made for the person, and the day on which they last watched it. */
    video: ADDRESS,
    videoSeen: { kind: 'day' },
    confirmedOn: { kind: 'day', stamped: true },
  },
} as const satisfies RecordSchema;
