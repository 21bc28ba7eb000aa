/** A person in an activity. Blanks are ''. */
export interface Participant {
  name: string;
  email: string;
}

/** An activity of a file or an event of a calendar, before its account is known. Blanks are ''. */
export interface Activity {
  /** Row of the file. */
  line: number;
  /** As the file writes it. */
  account: string;
  /** yyyy-mm-dd */
  day: string;
  /** A word of `ACTIVITY_KINDS`. */
  kind: string;
  subject: string;
  people: Participant[];
  whose: string;
  /** The identifier in its source. */
  uid: string;
  /** The word in its status column. */
  status: string;
  isPrivate: boolean;
}

/** `Anna Berg <anna@alder.com>`, or what is known of it. */
export const participantText = ({ name, email }: Participant): string =>
  name === '' ? email : email === '' ? name : `${name} <${email}>`;
