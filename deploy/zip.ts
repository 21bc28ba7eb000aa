import JSZip from 'jszip';

/** The first day that the format knows, so that the same files give the same archive. */
const DAY = new Date(Date.UTC(1980, 0, 1));

/** Packs files, by name, into a .zip archive. */
export function zip(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, bytes] of files) archive.file(name, bytes, { date: DAY, createFolders: false });
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
