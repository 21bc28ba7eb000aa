/** A name in at most two lines of so many letters; what does not fit ends in "…". */
export function linesOfName(name: string, letters: number): string[] {
  const lines = [''];
  for (const word of name.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1] ?? ''}…`] : lines;
  return shown.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
}
