/** A person in an activity. Blanks are ''. */
export interface Participant {
  name: string;
  email: string;
}

/** `Anna Berg <anna@alder.com>`, or what is known of it. */
export const participantText = ({ name, email }: Participant): string =>
  name === '' ? email : email === '' ? name : `${name} <${email}>`;
