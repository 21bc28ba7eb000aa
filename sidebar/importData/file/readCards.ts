// Reads a file of contact cards (vCard 2.1, 3 and 4), as phones, mail programs and CRMs write them. A reader of our own: version 2.1, which
// many phones still write, has parameters without names and quoted-printable text, and one damaged card must not take the others with it.

/** A person of a card, blanks as ''. */
export interface ContactCard {
  name: string;
  company: string;
  unit: string;
  jobTitle: string;
  email: string;
  phone: string;
  profile: string;
}

export interface ReadCards {
  /** Cards with a name or a company. */
  cards: ContactCard[];
  /** Cards without either. */
  blank: number;
}

/** @param text the whole file, of any number of cards. */
export function readCards(text: string): ReadCards {
  const cards: ContactCard[] = [];
  let blank = 0;
  let properties: Property[] | null = null;
  const finish = (): void => {
    if (properties === null) return;
    const card = cardOf(properties);
    if (card.name === '' && card.company === '') blank++;
    else cards.push(card);
    properties = null;
  };
  for (const line of unfold(text)) {
    const property = parseProperty(line);
    if (property === null) continue;
    if (property.name === 'BEGIN' && /^vcard$/i.test(property.value.trim())) {
      finish(); // a card without an end
      properties = [];
    } else if (property.name === 'END') finish();
    else properties?.push(property);
  }
  finish();
  return { cards, blank };
}

interface Property {
  name: string;
  /** Types and other parameters, in upper case: `WORK`, `PREF`, `PREF=1`. */
  parameters: string[];
  value: string;
}

/** Long lines continue after a line break and a blank; quoted-printable ones after `=` at the end of the line. */
function unfold(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const before = lines.at(-1);
    if (before !== undefined && before.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(before))
      lines[lines.length - 1] = before.slice(0, -1) + line.replace(/^[ \t]/, '');
    else if (before !== undefined && /^[ \t]/.test(line)) lines[lines.length - 1] = before + line.slice(1);
    else lines.push(line);
  }
  return lines;
}

/** `item1.EMAIL;TYPE=WORK:anna@alder.com`; `null` for a line that is not a property. */
function parseProperty(line: string): Property | null {
  const [, name, rest = '', value = ''] = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s.exec(line) ?? [];
  if (name === undefined) return null;
  const parameters = rest
    .split(';')
    .slice(1)
    .flatMap((parameter) => {
      const written = parameter.trim().toUpperCase();
      return written.startsWith('TYPE=') ? written.slice(5).replace(/"/g, '').split(',') : [written];
    });
  const isQuoted = parameters.some((parameter) => parameter.endsWith('QUOTED-PRINTABLE'));
  const charset = parameters.find((parameter) => parameter.startsWith('CHARSET='))?.slice(8) ?? 'UTF-8';
  return { name: name.toUpperCase(), parameters, value: isQuoted ? decodeQuoted(value, charset) : value };
}

function decodeQuoted(value: string, charset: string): string {
  const bytes = [...value.matchAll(/=([0-9A-F]{2})|[^]/gi)].flatMap(([written, code]) =>
    code === undefined ? [...new TextEncoder().encode(written)] : [Number.parseInt(code, 16)],
  );
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes));
  } catch {
    return new TextDecoder().decode(new Uint8Array(bytes));
  }
}

function cardOf(properties: readonly Property[]): ContactCard {
  const first = (name: string): string => properties.find((each) => each.name === name)?.value ?? '';
  const [company = '', unit = ''] = partsOf(first('ORG'));
  const [family = '', given = '', middle = ''] = partsOf(first('N'));
  const isKindOfCompany = /^org/i.test(first('KIND')) || /^company$/i.test(first('X-ABSHOWAS'));
  const name = textOf(first('FN')) || [given, middle, family].filter((part) => part !== '').join(' ');
  return {
    // The card of a company shows the company's name as its own.
    name: isKindOfCompany && name === company ? '' : name,
    company: company || (isKindOfCompany ? name : ''),
    unit,
    jobTitle: textOf(first('TITLE')),
    email: textOf(preferred(properties, 'EMAIL', ['WORK'])).replace(/^mailto:/i, ''),
    phone: textOf(preferred(properties, 'TEL', ['CELL', 'WORK']))
      .replace(/^tel:/i, '')
      .replace(/;ext=/i, ' ext. '),
    profile: profileOf(properties),
  };
}

/** The preferred value, or else the first of these types, or else the first that is not a fax. */
function preferred(properties: readonly Property[], name: string, types: readonly string[]): string {
  const all = properties.filter((each) => each.name === name && !each.parameters.includes('FAX') && each.value.trim() !== '');
  const isOf = (type: string) => all.find(({ parameters }) => parameters.includes(type));
  const best = all.find(({ parameters }) => parameters.some((each) => each === 'PREF' || each === 'PREF=1'));
  return (best ?? types.map(isOf).find((each) => each !== undefined) ?? all[0])?.value ?? '';
}

/** Only an https address of a person is a profile; a company's website is not. */
function profileOf(properties: readonly Property[]): string {
  const links = properties
    .filter(({ name }) => ['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'].includes(name))
    .map(({ value }) => value);
  return links.map(textOf).find((link) => /^https:\/\/([\w-]+\.)*(linkedin|xing)\.com\//i.test(link)) ?? '';
}

/** The parts of a value, which semicolons separate. */
const partsOf = (value: string): string[] => value.split(/(?<!\\);/).map(textOf);

const textOf = (value: string): string =>
  value
    .replace(/\\([nN,;:\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? ' ' : mark))
    .replace(/\s+/g, ' ')
    .trim();
