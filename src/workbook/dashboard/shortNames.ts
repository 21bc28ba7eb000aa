/** Letters of a name beside a chart; a longer name would take the chart's space. */
const LETTERS = 13;
const END = 6;

/** Names beside a chart: long ones without their end, or without their middle where another begins alike. */
export function shortNames(names: readonly string[]): string[] {
  const cut = (name: string, end = ''): string =>
    name.length > LETTERS ? `${name.slice(0, LETTERS - 1 - end.length).trimEnd()}…${end}` : name;
  const all = names.map((name) => cut(name));
  return names.map((name, at) =>
    all.filter((each) => each === all[at]).length > 1 ? cut(name, name.slice(-END).trimStart()) : cut(name),
  );
}
