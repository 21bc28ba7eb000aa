export interface Mail {
  /** Addresses; empty lets the user choose the recipient. */
  to: readonly string[];
  subject: string;
  /** Lines are separated by \n. */
  body: string;
}

/** A link that opens the user's mail program with a prefilled mail (RFC 6068). The user has to send it. */
export function mailLink({ to, subject, body }: Mail): string {
  // An unescaped @ is allowed, and some programs require it.
  const addresses = to.map((address) => encodeURIComponent(address.trim()).replaceAll('%40', '@')).join(',');
  return `mailto:${addresses}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
