// The statements for a data warehouse, in English.
import { list } from './figures';

export const warehouse = {
  hint: 'For more sales lines than a file can hold: the SQL below adds them up where they are, and gives a file of a size for this panel.',
  dialect: 'Your warehouse',
  dialects: { bigquery: 'BigQuery (Connected Sheets)', standard: 'Another: Snowflake, Redshift, PostgreSQL, DuckDB' },
  kind: 'What to add up',
  kinds: { accounts: 'Figures per account', categories: 'Figures per account and category', scores: 'Scores per account' },
  columns: {
    table: 'Table with the sales lines',
    account: 'Column: customer name',
    accountId: 'Column: customer ID',
    day: 'Column: day',
    amount: 'Column: amount',
    cost: 'Column: cost (optional)',
    document: 'Column: order or invoice number (optional)',
    category: 'Column: category',
  },
  tableHint: {
    bigquery: 'project.dataset.table',
    standard: 'schema.table. Names without quotes are found in your warehouse’s own case; quotes keep a name as typed.',
  },
  accountHint: 'A name, an ID, or both.',
  lastFullYear: 'Last full year',
  missing: (fields: readonly string[]) => `Still needed: ${list(fields)}.`,
  missingFields: {
    table: 'the table',
    account: 'the customer’s name or ID',
    day: 'the day',
    amount: 'the amount',
    category: 'the category',
  },
  statement: 'SQL',
  copy: 'Copy the SQL',
  copied: 'The SQL is copied.',
  copyYourself: 'The browser does not let this panel copy. Click into the SQL, select all of it and copy it.',
  next: {
    bigquery: {
      accounts:
        'In Sheets, choose Data ▸ Data connectors ▸ Connect to BigQuery, and paste it as a custom query. Make an extract of all its columns, copy its cells, and paste them here.',
      categories:
        'Run it like the figures per account, and import those first. Then copy the cells of this extract and paste them here: they fill the whitespace.',
      scores:
        'Run it in BigQuery to see the scores of all your customers. They are for reading: the workbook feeds its candidates by itself.',
    },
    standard: {
      accounts: 'Run it in your warehouse and save the result as a CSV file with headers. Then drop the file here.',
      categories:
        'Run it and save the result as a CSV file with headers. Import the figures per account first, then drop this file here: it fills the whitespace.',
      scores:
        'Run it to see the scores of all your customers. They are for reading: the workbook feeds its candidates by itself.',
    },
  },
  loadingCriteria: 'Reading the criteria…',
  noCriteria: 'No criterion is fed from a figure that sales lines have. Feed one in Choose criteria first.',
  notScored: (names: readonly string[]) => `Not from sales lines, so left out: ${list(names)}.`,
};

export type WarehouseText = typeof warehouse;
