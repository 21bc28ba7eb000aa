// Decodes the bytes of a file, and tells which encoding it used.
import type { CodePage } from '../../../src/text/Locale';

export const ENCODINGS = ['utf-8', 'windows-1256', 'windows-1252', 'windows-1250', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The number of bytes used to distinguish a Persian code page from a Western one. */
const SAMPLE_SIZE = 1 << 20;

/** @throws TypeError when the bytes are invalid in that encoding; never for the two Windows code pages. */
const decodeAs = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/**
 * Decodes by the byte-order mark, otherwise as UTF-8 if valid, otherwise as the Windows code page in which more letters form words: Persian
 * letters beside each other, accented Latin letters between plain ones.
 * @param bytes the whole file.
 * @param usual the code page when the letters do not decide.
 */
export function decodeBytes(bytes: Uint8Array, usual: CodePage): { text: string; encoding: Encoding } {
  const as = (encoding: Encoding) => ({ text: decodeLoosely(bytes, encoding), encoding });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
  try {
    return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8' };
  } catch {
    return as(codePageOf(bytes, usual));
  }
}

/** Decodes in the encoding the user chose, whatever the result. */
export const decodeLoosely = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

function codePageOf(bytes: Uint8Array, usual: CodePage): CodePage {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const part = bytes.subarray(Math.max(0, first - 100), first + SAMPLE_SIZE);
  const letters = (encoding: Encoding, words: RegExp) => decodeLoosely(part, encoding).match(words)?.join('').length ?? 0;
  const inPersian = letters('windows-1256', /(?<![A-Za-z])[\u0621-\u06d2]{2,}(?![A-Za-z])/g);
  const inLatin = letters('windows-1252', /(?<=[A-Za-z])[À-ÿŠšŽž]|[À-ÿŠšŽž](?=[A-Za-z])/g);
  if (inPersian === inLatin) return usual;
  return inPersian > inLatin ? 'windows-1256' : 'windows-1252';
}
