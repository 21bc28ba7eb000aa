export interface Mail {
  /** Addresses; none leaves the recipient to the user. */
  to: readonly string[];
  subject: string;
  /** Lines parted by \n. */
  body: string;
}

/** Opens the user's mail program with a mail filled in (RFC 6068), which the user has to send. */
export function mailLink({ to, subject, body }: Mail): string {
  // The sign @ may stand as it is, and some programs want it so.
  const addresses = to.map((address) => encodeURIComponent(address.trim()).replaceAll('%40', '@')).join(',');
  return `mailto:${addresses}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
