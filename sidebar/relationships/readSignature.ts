import { guessFromTitle } from '../../src/model/contacts/guessFromTitle';
import { parseSignature, type Signature } from '../../src/model/contacts/parseSignature';
import { signatureWords, titleWords } from '../../src/text/signatureWords';

/** What pasted text tells of a person, and what the title suggests; `known` is a title that the list has already. */
export function readSignature(pasted: string): {
  signature: Signature;
  guess: (known: string) => ReturnType<typeof guessFromTitle>;
} {
  const signature = parseSignature(pasted, signatureWords);
  return { signature, guess: (known) => guessFromTitle(known || signature.jobTitle, titleWords) };
}
