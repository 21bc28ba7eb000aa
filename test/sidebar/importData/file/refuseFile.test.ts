import { LARGEST_MEGABYTES, refuseFile } from '../../../../sidebar/importData/file/refuseFile';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('refuseFile', () => {
  test('accepts text in any encoding', () => {
    expect(refuseFile(bytes('Account,Revenue\n'), 16)).toBeNull();
    expect(refuseFile(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00]), 6)).toBeNull();
    expect(refuseFile(Uint8Array.from([0xc7, 0xe1, 0x2c]), 3)).toBeNull();
  });

  test('accepts an Excel workbook, known by its content, whatever its name', () => {
    expect(refuseFile(bytes('PK\u0003\u0004\u0014'), 9000)).toBeNull();
    expect(refuseFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 9000)).toBeNull();
  });

  test('rejects an empty file, a picture and a file that is too large', () => {
    expect(refuseFile(new Uint8Array(), 0)).toBe('fileEmpty');
    expect(refuseFile(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]), 100)).toBe('fileUnreadable');
    expect(refuseFile(bytes('a,b'), LARGEST_MEGABYTES * 1024 * 1024 + 1)).toBe('fileTooLarge');
    expect(refuseFile(bytes('a,b'), LARGEST_MEGABYTES * 1024 * 1024)).toBeNull();
  });
});
