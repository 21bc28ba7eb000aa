// Reports that group their lines below customers, and these perhaps below the companies that they belong to.
import { sum } from '../numbers/sum';
import { foldName } from '../names/foldName';
import { parseAmount } from '../numbers/parseAmount';
import { OF_WHICH, type FileLine } from './detectTable';
import { remembered } from './remembered';
import { isFilled } from './tableCells';

/** What some reports write below the lines of a customer: `Total for Alder`, `Total Alder`, `Summe Alder`. */
const TOTAL = /^(total|totals|sum|summe|gesamt|total pour|suma|جمع)\s+((for|of|für|von|de|pour|para)\s+)?/i;
/** The total of all groups, which Odoo writes above them. */
const ALL = /^(?:grand\s+)?(?:total|totals|summe|gesamt|gesamtsumme|totale|totaal|toplam|جمع|جمع کل)$/iu;
/** After the name in a total of a company with its parts: `with sub-customers`, `avec sous-clients`. */
const WITH_PARTS = /\s+(?:with|incl\w*|mit|inkl\w*|avec|con|com|met|با)\s+(?:sub|unter|sous|زیر)\S*$/iu;
/** What QuickBooks calls the lines of a company that belong to none of its parts: `Acme - Other`. */
const OTHER = /^\s*[-–—]\s*(?:others?|sonstiges?|autres?|otros?|altr[io]|outros?|overige?|diğer|سایر)$/iu;
/** Between a company and its part, as QuickBooks writes it elsewhere: `Acme Industrial:Plant 1`. */
const BETWEEN = ':';

/** A customer in a report, until its total. */
interface Group {
  name: string;
  /** Folded. */
  key: string;
  /** The index of its last line. */
  end: number;
  /** Whether it has lines of its own, and not only parts. */
  hasLines: boolean;
  parent: Group | null;
}

/** A total in a report. */
interface Total {
  at: number;
  hasParts: boolean;
}

/** What the groups of a report are, where its title names something else than customers: `Sales by Region`, «به تفکیک استان». */
const OTHERS =
  'region|territor|area|zone|countr|state|city|location|branch|class|dep|rep\\b|represent|sales ?(?:person|rep)|land|gebiet|vertreter|verkäufer|filiale|pays|vendeur|país|zona|vendedor|paese|agente|منطقه|استان|شهر|شعبه|بازاریاب|ویزیتور|فروشنده';
const BY_OTHERS = new RegExp(
  `(?:\\b(?:by|per|nach|je|pro|par|por)\\s+(?:\\S+\\s+)?|به تفکیک\\s+|بر ?اساس\\s+)(?:${OTHERS})`,
  'iu',
);
/** The title of a report whose groups are customers with their parts: `Sales by Customer Summary`. */
const BY_CUSTOMERS =
  /(?<!\p{L})(?:by|per|nach|je|pro|par|por)\s+(?:customer|client|kunde|debitor|cliente|klant|müşteri|kund)\p{L}*|به تفکیک\s+(?:مشتری|طرف حساب|اشخاص)/iu;
/** The same in a header: `Salesperson / Customer`. */
const OTHERS_FIRST = new RegExp(`^(?:${OTHERS})[^/|>]*[/|>]`, 'iu');

/**
 * Some reports have no column of customers: the customer is a line of its own, its sales are below it, and a total follows (QuickBooks'
 * `Sales by Customer Detail`). Writes the customer into each of its lines, and `name` over them. All other tables stay as they are.
 *
 * A customer between another one and its total, or indented below it, is a part of it: `Acme Industrial:Plant 1`. Lines outside of its parts are
 * the company's own. A report with one row for each customer has the figures in the customer's line. Where the title names regions or the like, or
 * names no customers and no group has both lines and parts, no total says that it has parts, and no name comes twice, only the customer's own name is
 * written.
 *
 * @param headerAt index of the header, whose first cells are blank in such a report. Its labels may be indented by columns.
 * @param name a header that is recognised as the customer's; of a report whose lines have a customer, what its groups are.
 * @param isNamed whether the first header is already the customer's: then only parts of companies are written.
 */
export function ungroupLines(lines: readonly FileLine[], headerAt: number, name: string, isNamed = false): readonly FileLine[] {
  const header = lines[headerAt];
  const headers = header?.cells.filter(isFilled).length ?? 0;
  if (!header || headers === 0 || (isFilled(header.cells[0] ?? '') && !isNamed)) return lines;
  const body = lines.slice(headerAt + 1);
  const width = widthOfLabels(header.cells, body);
  const labels = labelsIn(body, width);
  if (labels === null) return lines;
  const groups = groupsOf(labels);
  // A list of customers has no lines below them, and each of them stays.
  const isList = labels.every(({ text }) => text !== '');
  if (headers === 1 && !isList) return lines;
  const isHeading = ({ isAlone, end }: Label): boolean => isAlone && end !== null && !(isList && (isNamed || headers === 1));
  const hasGroups = labels.some(isHeading);
  if (!groups.some((group) => group?.parent) && (isNamed || !hasGroups)) return lines;
  const isTitled = (title: RegExp): boolean =>
    lines.slice(0, headerAt).some(({ cells }) => cells.some((cell) => title.test(cell)));
  const isByOthers = OTHERS_FIRST.test((header.cells[0] ?? '').trim()) || isTitled(BY_OTHERS);
  const isOfCompanies = isTitled(BY_CUSTOMERS) || areCompanies(groups, labels);
  const nameOf = !isByOthers && isOfCompanies ? wholeName : ({ name: own }: Group): string => own;
  const ungrouped = body.flatMap((line, at): FileLine[] => {
    const [label, group] = [labels[at] as Label, groups[at]];
    if (isHeading(label)) return [];
    const named = group ? nameOf(group) : '';
    const text = label.isTotal && group ? totalOf(group.name, label.text) : named;
    if ((label.text !== '' && !group) || foldName(text) === foldName(label.text)) return [line];
    return [{ ...line, cells: [text, ...Array.from({ length: width - 1 }, () => ''), ...line.cells.slice(width)] }];
  });
  const named = isNamed || !hasGroups ? header : { ...header, cells: [name, ...header.cells.slice(1)] };
  return [...lines.slice(0, headerAt), named, ...ungrouped];
}

/** What the first columns of a line say. */
interface Label {
  /** '' for a line of a customer above it. */
  text: string;
  /** Folded. */
  key: string;
  /** By columns or by blanks. */
  indent: number;
  isTotal: boolean;
  /** Whether the line has nothing else. */
  isAlone: boolean;
  /** Of a line that begins a group, the index of the last line of it; `null` for all others. */
  end: number | null;
}

/** What the first columns of each line say; `null` if nothing can be a group. */
function labelsIn(body: readonly FileLine[], width: number): Label[] | null {
  const fold = remembered(foldName);
  const written = body.map(({ cells }) => {
    const column = cells.slice(0, width).findIndex(isFilled);
    const cell = cells[column] ?? '';
    const blanks = cell.length - cell.trimStart().length;
    return { text: cell.trim(), indent: column * MOST_BLANKS + blanks, isAlone: cells.filter(isFilled).length === 1 };
  });
  const totals = totalsIn(written.map(({ text }) => text));
  const indents = written.flatMap(({ text, indent }) => (text !== '' && indent > 0 ? [indent] : []));
  const step = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  // A single blank before some names is not an indent.
  const areIndented = step >= LEAST_STEP && indents.length > 1 && indents.every((indent) => indent % step === 0);
  if (totals.size === 0 && !areIndented) return null;
  const labels = written.map((label) => ({ ...label, key: fold(label.text) }));
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  return labels.map((label, at) => {
    const isGroup = totals.has(label.key);
    const isTotal = ALL.test(label.text) || OF_WHICH.test(label.text) || (TOTAL.test(label.text) && !(label.isAlone && isGroup));
    if (label.text === '' || isTotal) return { ...label, isTotal, end: null };
    if (!isGroup) return { ...label, isTotal, end: areIndented ? endOfIndented(at, labels) : null };
    // A total elsewhere in a list of sales is that of one customer, and not of the rows between.
    const isOnce = label.isAlone || times.get(label.key) === 1;
    const end = isOnce ? endOf(label.key, at, labels, totals) : null;
    return { ...label, isTotal, end: end !== null && (label.isAlone || addsUp(body.slice(at, end + 1), width)) ? end : null };
  });
}

/** Whether the figures of the last line are the sums of those above, but for totals among these, in one of the columns. */
function addsUp(lines: readonly FileLine[], width: number): boolean {
  const amountIn = ({ cells }: FileLine, column: number): number => parseAmount(cells[column] ?? '') ?? 0;
  const total = lines[lines.length - 1];
  const rows = lines.slice(0, -1).filter(({ cells }) => !TOTAL.test(cells.slice(0, width).find(isFilled)?.trim() ?? ''));
  return (total?.cells ?? []).some((cell, column) => {
    const added = sum(rows.map((row) => amountIn(row, column)));
    return column >= width && isFilled(cell) && Math.abs(added - (parseAmount(cell) ?? NaN)) <= ROUNDED;
  });
}

/** Half of the last digit of amounts with cents. */
const ROUNDED = 0.005;
/** The blanks of an indent. */
const LEAST_STEP = 2;
/** An indent by a column is deeper than any by blanks. */
const MOST_BLANKS = 100;

/** The columns of labels: the first one, and those with a blank header that only lines with nothing else, and totals, fill. */
function widthOfLabels(header: readonly string[], body: readonly FileLine[]): number {
  const isOfLabels = (column: number): boolean =>
    body.every(
      ({ cells }) =>
        !isFilled(cells[column] ?? '') || cells.filter(isFilled).length === 1 || TOTAL.test((cells[column] ?? '').trim()),
    );
  let width = 1;
  while (width < header.length && !isFilled(header[width] ?? '') && isOfLabels(width)) width++;
  return width;
}

/** The group of each line; `null` outside of all. The line that begins a group is in it, and a total of it too. */
function groupsOf(labels: readonly Label[]): readonly (Group | null)[] {
  let open: Group | null = null;
  const openAfter = (at: number): Group | null => {
    let group = open;
    while (group && group.end <= at) group = group.parent;
    return group;
  };
  return labels.map(({ text, key, isTotal, isAlone, end }, at): Group | null => {
    const before = open;
    if (isTotal) {
      const of = ofTotal(text, before);
      open = of ? openAfter(at) : null;
      return of;
    }
    if (text !== '') {
      open = openAfter(at - 1);
      const known = inGroup(open, text, key);
      if (known) open = known;
      else if (end !== null)
        open = { name: text, key, end, hasLines: false, parent: openAfter(end === labels.length ? end : end - 1) };
      // A row of a customer in a group. A label without anything is a note.
      else return open && !isAlone ? { name: text, key, end: at, hasLines: true, parent: open } : null;
    }
    if (open && !isAlone) open.hasLines = true;
    return open;
  });
}

/** Whether a label is of what a company has besides its parts. */
const isRest = (text: string, { name, key }: Group): boolean =>
  OTHER.test(text.slice(name.length)) && foldName(text).startsWith(key);

/** The open group of a name, or one around it. */
function inGroup(open: Group | null, name: string, key = foldName(name)): Group | null {
  let group = open;
  while (group && group.key !== key && !isRest(name, group)) group = group.parent;
  return group;
}

/** The open group that a total is of. */
function ofTotal(text: string, open: Group | null): Group | null {
  const [whole, name] = namesOfTotal(text);
  return inGroup(open, whole) ?? inGroup(open, name);
}

/** The label of a total of a group without what it says of parts: `Total for Acme`. */
const totalOf = (name: string, text: string): string => `${TOTAL.exec(text)?.[0] ?? ''}${name}`;

/** What a total is of, with and without what it says of parts. */
function namesOfTotal(text: string): [whole: string, name: string] {
  const whole = text.replace(TOTAL, '');
  return [whole, whole.replace(WITH_PARTS, '')];
}

/** The totals by the folded names that they are of, from top to bottom. */
function totalsIn(labels: readonly string[]): ReadonlyMap<string, readonly Total[]> {
  const totals = new Map<string, Total[]>();
  for (const [at, label] of labels.entries()) {
    if (!TOTAL.test(label)) continue;
    const [whole, name] = namesOfTotal(label);
    for (const each of new Set([foldName(whole), foldName(name)])) {
      const known = totals.get(each) ?? [];
      totals.set(each, known);
      known.push({ at, hasParts: name !== whole });
    }
  }
  return totals;
}

/**
 * The index of the total of the group that begins at a line: the next one, or the one with parts that follows it. The last line of the report for
 * a group whose totals are all above it.
 */
function endOf(
  key: string,
  at: number,
  labels: readonly { key: string }[],
  totals: ReadonlyMap<string, readonly Total[]>,
): number {
  const [next, second] = (totals.get(key) ?? []).filter((total) => total.at > at);
  const isSame = second?.hasParts === true && !labels.slice(next?.at, second.at).some((each) => each.key === key);
  return (isSame ? second : next)?.at ?? labels.length;
}

/** The index of the last line below a label that is indented deeper or has no label; `null` if there is none. */
function endOfIndented(at: number, labels: readonly Pick<Label, 'text' | 'indent' | 'isAlone'>[]): number | null {
  const indent = labels[at]?.indent ?? 0;
  const isDeeper = (line: number): boolean => (labels[line]?.indent ?? 0) > indent;
  const labelAfter = (line: number): number => {
    let next = line + 1;
    while (next < labels.length && labels[next]?.text === '') next++;
    return next;
  };
  let next = labelAfter(at);
  const hasLines = labels[at]?.isAlone === true && next > at + 1;
  if (!hasLines && (next === labels.length || !isDeeper(next))) return null;
  while (next < labels.length && isDeeper(next)) next = labelAfter(next);
  return next - 1;
}

/** Whether the groups with parts are companies, and not regions. */
function areCompanies(groups: readonly (Group | null)[], labels: readonly Label[]): boolean {
  const parts = [...new Set(groups)].filter((group): group is Group => Boolean(group?.parent));
  const names = new Map(parts.map((part) => [wholeName(part), part.key]));
  return (
    parts.some(({ parent }) => parent?.hasLines) ||
    labels.some(({ text, isTotal }) => isTotal && WITH_PARTS.test(text)) ||
    new Set(names.values()).size < names.size
  );
}

/** A part may have its whole name already, as QuickBooks writes it. */
function wholeName({ name, parent }: Group): string {
  if (parent === null) return name;
  const company = `${wholeName(parent)}${BETWEEN}`;
  return foldName(name).startsWith(foldName(company)) ? name : `${company}${name}`;
}
