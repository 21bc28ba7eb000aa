// Packs files into a .zip archive.
import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The least that the format asks for, in the order of its fields (APPNOTE 4.3.7, 4.3.12 and 4.3.16): 2 and 4 bytes each. */
type Field = readonly [value: number, bytes: 2 | 4];

function record(fields: readonly Field[], ...texts: Buffer[]): Buffer {
  const head = fields.map(([value, bytes]) => {
    const field = Buffer.alloc(bytes);
    if (bytes === 2) field.writeUInt16LE(value);
    else field.writeUInt32LE(value);
    return field;
  });
  return Buffer.concat([...head, ...texts]);
}

/** Names are in UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1 January 1980: the same files give the same archive. */
const DAY = 0x21;

export function zip(files: readonly PackedFile[]): Buffer {
  const places: Buffer[] = [];
  const parts: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const common: Field[] = [
      ...([
        [VERSION, 2],
        [UTF8, 2],
        [DEFLATED, 2],
        [0, 2],
        [DAY, 2],
      ] as const),
      ...([
        [crc32(bytes), 4],
        [packed.length, 4],
        [bytes.length, 4],
        [path.length, 2],
        [0, 2],
      ] as const),
    ];
    const part = record([[0x04034b50, 4], ...common], path, packed);
    places.push(record([[0x02014b50, 4], [VERSION, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]], path));
    parts.push(part);
    at += part.length;
  }
  const directory = Buffer.concat(places);
  const count = files.length;
  const end = record([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [at, 4],
    [0, 2],
  ]);
  return Buffer.concat([...parts, directory, end]);
}
