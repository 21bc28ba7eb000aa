import type { Participant } from './Activity';

/** `Anna Berg <anna@alder.com>` or `Anna Berg (anna@alder.com)`, with the address in any marks. */
const WITH_ADDRESS = /^"?([^"<(]*?)"?\s*[<(]\s*(?:mailto:)?([^\s<>()@]+@[^\s<>()]+?)\s*[>)]$/i;
const ADDRESS = /^(?:mailto:)?([^\s<>()@,;]+@[^\s<>()@,;]+)$/i;

/** The people in a cell, separated by semicolons or line breaks; by commas only if each part has an address, since `Berg, Anna` is one person. */
export function parseParticipants(cell: string): Participant[] {
  const parts = cell.split(/[;؛\n\r]/).flatMap((part) => {
    const pieces = part.split(/[,،]/);
    return pieces.every((piece) => piece.includes('@')) ? pieces : [part];
  });
  return parts.map((part) => parseParticipant(part.trim())).filter(({ name, email }) => name !== '' || email !== '');
}

function parseParticipant(text: string): Participant {
  const [, name = '', address] = WITH_ADDRESS.exec(text) ?? [];
  if (address !== undefined) return { name: name.trim(), email: address.toLowerCase() };
  const email = ADDRESS.exec(text)?.[1];
  return email === undefined ? { name: text.replace(/\s+/g, ' '), email: '' } : { name: '', email: email.toLowerCase() };
}
