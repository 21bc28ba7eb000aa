import { decodeBytes } from '../../../../sidebar/importData/file/decodeBytes';

/** Bytes of a text in a one-byte code page, found by decoding every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (letter) => all.indexOf(letter));
}
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [...`\uFEFF${text}`].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), littleEndian));
  return bytes;
};

describe('decodeBytes', () => {
  test('reads UTF-8 with and without a byte-order mark, and removes the mark', () => {
    const plain = new TextEncoder().encode('Account,Revenue\nAntonio Moreno Taquería,1');
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...plain]);
    for (const bytes of [plain, marked])
      expect(decodeBytes(bytes, 'windows-1252')).toEqual({
        text: 'Account,Revenue\nAntonio Moreno Taquería,1',
        encoding: 'utf-8',
      });
  });

  test('reads UTF-16 by its byte-order mark, in either byte order', () => {
    expect(decodeBytes(utf16('مشتری;فروش', true), 'windows-1252')).toEqual({ text: 'مشتری;فروش', encoding: 'utf-16le' });
    expect(decodeBytes(utf16('Über;1', false), 'windows-1252')).toEqual({ text: 'Über;1', encoding: 'utf-16be' });
  });

  test('distinguishes Persian in Windows-1256 from Western letters in Windows-1252, in either page language', () => {
    const persian = 'مشتري;فروش\nشرکت پارس پويا;1200\nAria گسترش;3400';
    const latin = 'Customer;City\nAntonio Moreno Taquería;México D.F.\nBlondesddsl père et fils;Strasbourg\nSão Paulo;Köln';
    for (const usual of ['windows-1256', 'windows-1252'] as const) {
      expect(decodeBytes(encode(persian, 'windows-1256'), usual)).toEqual({ text: persian, encoding: 'windows-1256' });
      expect(decodeBytes(encode(latin, 'windows-1252'), usual)).toEqual({ text: latin, encoding: 'windows-1252' });
    }
  });

  test('detects a few Persian words late in a long file', () => {
    const text = `${'Plain text,1\n'.repeat(200_000)}شرکت پارس,2\n`;
    expect(decodeBytes(encode(text, 'windows-1256'), 'windows-1252').encoding).toBe('windows-1256');
  });

  test('the page language decides if no letter does', () => {
    const price = Uint8Array.from([0x31, 0x32, 0xa3]);
    expect(decodeBytes(price, 'windows-1256').encoding).toBe('windows-1256');
    expect(decodeBytes(price, 'windows-1252').encoding).toBe('windows-1252');
  });
});
