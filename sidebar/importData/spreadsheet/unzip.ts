// Opens a zip file, as spreadsheets are, with the browser's own decompression.

export interface ZipFile {
  names: string[];
  /** The text of a file; `null` if there is no such file. Rejects if it is damaged or larger than `MOST_BYTES`. */
  read: (name: string) => Promise<string | null>;
}

/** Why a zip file cannot be read. */
export class ZipFault extends Error {
  constructor(readonly fault: 'broken' | 'protected' | 'tooLarge') {
    super(fault);
  }
}

/** Of one uncompressed file. A spreadsheet of half a million rows takes less. */
const MOST_BYTES = 400 * 1024 * 1024;
const [END_OF_DIRECTORY, ENTRY, LOCAL_ENTRY] = [0x06054b50, 0x02014b50, 0x04034b50];
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];

interface Entry {
  method: number;
  at: number;
  size: number;
  isEncrypted: boolean;
}

/** Throws a `ZipFault` if the file has no directory, which a file cut off lacks. */
export function unzip(bytes: Uint8Array<ArrayBuffer>): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.isEncrypted) throw new ZipFault('protected');
      const content = contentOf(bytes, view, entry);
      if (entry.method === STORED) return new TextDecoder().decode(content);
      if (entry.method !== DEFLATED) throw new ZipFault('broken');
      try {
        return await inflate(content);
      } catch (error) {
        throw error instanceof ZipFault ? error : new ZipFault('broken');
      }
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let end = bytes.length - END_SIZE;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < first) throw new ZipFault('broken');
  try {
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== ENTRY) throw new ZipFault('broken');
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        at: view.getUint32(at + 42, true),
        size: view.getUint32(at + 20, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      });
      at += 46 + nameLength + extra + comment;
    }
  } catch {
    throw new ZipFault('broken'); // the directory leads beyond the file
  }
  return entries;
}

function contentOf(bytes: Uint8Array<ArrayBuffer>, view: DataView, { at, size }: Entry): Uint8Array<ArrayBuffer> {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) throw new ZipFault('broken');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw new ZipFault('broken');
  return bytes.subarray(start, start + size);
}

async function inflate(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new ZipFault('tooLarge');
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}
