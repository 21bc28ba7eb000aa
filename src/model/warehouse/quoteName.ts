// Turns the names that a user types into identifiers, so that no name can become a part of the statement.

/** Words that need quotes as a name in at least one of DuckDB, PostgreSQL, Snowflake and Redshift. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric between binary both by case cast check collate collation column connect constraint
  create cross current current_catalog current_date current_role current_schema current_time current_timestamp current_user database default
  deferrable delete desc distinct do drop else end except exists false fetch following for foreign freeze from full grant group having ilike
  in increment initially inner insert intersect into is isnull issue join lateral leading left like limit localtime localtimestamp minus
  natural not notnull null of offset on only open or order organization outer overlaps partition pivot placing primary qualify references
  regexp returning revoke right rlike row rows sample schema select session_user set similar some start symmetric sysdate system table
  tablesample tag then timestamp to top trailing trigger true try_cast union unique unpivot update user using values variadic verbose view
  when whenever where window with`.split(/\s+/),
);

/** A name in one letter case is the same name without quotes; quotes would hide it where unquoted names are kept in capital letters. */
const PLAIN = /^(?:[a-z_][a-z0-9_]*|[A-Z_][A-Z0-9_]*)$/;
/** What neither dialect takes in a name; a line break could end a comment. */
const CONTROL = /\p{Cc}/gu;

/** No name in BigQuery has these, and a quote that is not there cannot end the name early. */
const NEVER_IN_BIGQUERY = /[\x60\\]/g;
/** BigQuery's quote. A page must not contain the character itself, because HtmlService changes what follows it. */
const BACKTICK = decodeURIComponent('%60');

/** A quoted name. */
export function quotePart(name: string, dialect: 'bigquery' | 'standard'): string {
  const clean = name.replace(CONTROL, ' ').trim();
  return dialect === 'bigquery' ? BACKTICK + clean.replace(NEVER_IN_BIGQUERY, '') + BACKTICK : `"${clean.replaceAll('"', '""')}"`;
}

/** A name as standard SQL takes it. Quotes that the user typed keep it as it is. */
export function standardPart(name: string): string {
  const typed = name.trim();
  if (/^"(?:[^"]|"")+"$/.test(typed)) return quotePart(typed.slice(1, -1).replaceAll('""', '"'), 'standard');
  return PLAIN.test(typed) && !RESERVED.has(typed.toLowerCase()) ? typed : quotePart(typed, 'standard');
}

/** The parts of a table's name, split at the dots outside quotes. */
export const standardParts = (name: string): string[] =>
  (name.match(/(?:"(?:[^"]|"")*"|[^."]|"(?=[^"]*$))+/g) ?? ['']).map(standardPart);
