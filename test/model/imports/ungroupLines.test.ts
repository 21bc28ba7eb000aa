import { ungroupLines } from '../../../src/model/imports/ungroupLines';

const linesOf = (...rows: string[]) => rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
const cellsOf = (lines: readonly { cells: readonly string[] }[]) => lines.map(({ cells }) => cells.join(','));

test('a customer over its lines is written into each of them, down to its total', () => {
  const lines = linesOf(',Date,Amount', 'Alder,,', ',2025-01-05,1', ',2025-01-06,2', 'Total for Alder,,3', ',2025-01-07,9');
  const ungrouped = ungroupLines(lines, 0, 'Customer');
  expect(cellsOf(ungrouped)).toEqual([
    'Customer,Date,Amount',
    'Alder,2025-01-05,1',
    'Alder,2025-01-06,2',
    'Total for Alder,,3',
    ',2025-01-07,9',
  ]);
  // Rows keep the numbers that a spreadsheet shows.
  expect(ungrouped.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
});

test('other tables stay as they are', () => {
  for (const lines of [
    linesOf('Customer,Date,Amount', 'Alder,,', 'Total for Alder,,3'),
    linesOf(',Date,Amount', 'Alder,,', 'Birch,2025-01-05,1'),
    linesOf(''),
  ])
    expect(ungroupLines(lines, 0, 'Customer')).toBe(lines);
  const headless = linesOf('Alder,1');
  expect(ungroupLines(headless, -1, 'Customer')).toBe(headless);
});

test.each([
  'Total Alder',
  'TOTAL FOR ALDER',
  'Totals of Alder',
  'Sum für Alder',
  'Summe von Alder',
  'Gesamt Alder',
  'Total pour Alder',
  'Total de Alder',
  'Suma para Alder',
  'جمع Alder',
])('a group ends with “%s”', (total) => {
  const lines = linesOf(',Date,Amount', 'Alder,,', ',2025-01-05,1', `${total},,3`, ',2025-01-07,9');
  expect(cellsOf(ungroupLines(lines, 0, 'Customer'))).toEqual([
    'Customer,Date,Amount',
    'Alder,2025-01-05,1',
    `${total},,3`,
    ',2025-01-07,9',
  ]);
});

test('lines above the header and outside of groups stay, and a line with a label of its own too', () => {
  const lines = linesOf(
    'Report,,',
    ' ,Date,Amount',
    ',2025-01-01,7',
    ' alder ,,',
    ',2025-01-05,1',
    'Alder,2025-01-06,2',
    ',2025-01-07,2',
    ' Total for Alder,,3',
    'Birch, ,',
    ' ,2025-01-08,4',
    'Total Birch,,4',
    'Cedar,2025-01-09,5',
    'TOTAL,,12',
  );
  expect(cellsOf(ungroupLines(lines, 1, 'Customer'))).toEqual([
    'Report,,',
    'Customer,Date,Amount',
    ',2025-01-01,7',
    'alder,2025-01-05,1',
    'Alder,2025-01-06,2',
    'alder,2025-01-07,2',
    ' Total for Alder,,3',
    'Birch,2025-01-08,4',
    'Total Birch,,4',
    'Cedar,2025-01-09,5',
    'TOTAL,,12',
  ]);
});

test('a customer without a total is not a group, and neither is one with figures in its line', () => {
  for (const lines of [
    linesOf(',Date,Amount', 'Alder,,', ',2025-01-05,1', 'Totally Alder,,3'),
    linesOf(',Date,Amount', 'Alder,2025-01-05,1', 'Total Alder,,1'),
    linesOf(',Date,Amount', 'Alder,2025-01-05,', 'Total Alder,,1'),
    linesOf(' ,Date, ', 'Alder,,', ',2025-01-05,', 'Total Alder,,'),
    linesOf(',Amount,', 'Alder', 'Grand Total Alder,3'),
    linesOf(',Amount', 'Alder,', 'Total Alder,3'),
  ])
    expect(ungroupLines(lines, 0, 'Customer')).toBe(lines);
});

describe('companies with parts', () => {
  const PLANTS = [
    ['Acme,,', ',2025-01-05,1', '   Plant 1,,', ',2025-01-06,2', 'Total for    Plant 1,,2'],
    ['   Plant 2,,', ',2025-01-07,4', 'Total for    Plant 2,,4', ',2025-01-08,8', 'Total for Acme with sub-customers,,15'],
    ['Beta,,', ' Plant 1,,', ',2025-01-05,16', 'Total for Plant 1,,16', 'Total for Beta with sub-customers,,16', 'TOTAL,,31'],
  ].flat();
  const namesIn = (lines: readonly { cells: readonly string[] }[]) =>
    Object.fromEntries<string | undefined>(
      lines.flatMap(({ cells }): [string, string | undefined][] =>
        cells[1]?.startsWith('2025') ? [[cells[2] ?? '', cells[0]]] : [],
      ),
    );

  test('are customers of their own, like each of the parts, whatever the names of the parts', () => {
    const lines = ungroupLines(linesOf(',Date,Amount', ...PLANTS), 0, 'Customer');
    expect(cellsOf(lines).filter((line) => !/^total/i.test(line))).toEqual([
      'Customer,Date,Amount',
      'Acme,2025-01-05,1',
      'Acme:Plant 1,2025-01-06,2',
      'Acme:Plant 2,2025-01-07,4',
      'Acme,2025-01-08,8',
      'Beta:Plant 1,2025-01-05,16',
    ]);
  });

  test.each([
    ['without words for parts', 'Total for Acme', 'Total for Beta'],
    ['in French', 'Total pour Acme avec sous-clients', 'Total pour Beta avec sous-clients'],
    ['in Persian', 'جمع Acme با زیرمجموعه‌ها', 'جمع Beta با زیرمجموعه‌ها'],
  ])('are known by totals %s', (_, acme, beta) => {
    const written = PLANTS.map((line) =>
      line.replace('Total for Acme with sub-customers', acme).replace('Total for Beta with sub-customers', beta),
    );
    expect(namesIn(ungroupLines(linesOf(',Date,Amount', ...written), 0, 'Customer'))).toMatchObject({
      ...{ 1: 'Acme', 2: 'Acme:Plant 1', 4: 'Acme:Plant 2', 8: 'Acme', 16: 'Beta:Plant 1' },
    });
  });

  test('have a total of their own lines too', () => {
    const lines = linesOf(
      ...[',Date,Amount', 'Acme,,', ',2025-01-05,1', 'Total for Acme,,1', ' Plant 1,,', ',2025-01-06,2', 'Total for Plant 1,,2'],
      ...['Total for Acme with sub-accounts,,3', 'Birch,,', ',2025-01-06,4', 'Total for Birch,,4'],
    );
    expect(namesIn(ungroupLines(lines, 0, 'Customer'))).toMatchObject({ 2: 'Acme:Plant 1', 4: 'Birch' });
  });

  test('may have their whole names already', () => {
    const lines = linesOf(
      ...[',Date,Amount', 'Acme,,', ',2025-01-05,1', 'Total for Acme,,1', 'Acme:Plant 1,,', ',2025-01-06,2'],
      ...['Total for Acme:Plant 1,,2', 'Total for Acme with sub-customers,,3'],
    );
    expect(namesIn(ungroupLines(lines, 0, 'Customer'))).toEqual({ 1: 'Acme', 2: 'Acme:Plant 1' });
  });

  test('have parts of parts, and lines that belong to no part', () => {
    const lines = linesOf(
      ...[',Date,Amount', 'Acme,,', ' North,,', '  Plant 1,,', ',2025-01-05,1', 'Total Plant 1,,1', 'Total North,,1'],
      ...['Acme - Other,,', ',2025-01-06,2', 'Total Acme - Other,,2', 'Total Acme,,3'],
    );
    expect(namesIn(ungroupLines(lines, 0, 'Customer'))).toMatchObject({ 1: 'Acme:North:Plant 1', 2: 'Acme' });
  });

  test('are indented by columns', () => {
    const lines = linesOf(
      ...[',,Date,Amount', 'Acme,,,', ',,2025-01-04,1', ',Plant 1,,', ',,2025-01-05,2', ',Total Plant 1,,2', 'Total Acme,,,3'],
      ...['Beta,,,', ',Plant 1,,', ',,2025-01-06,4', ',Total Plant 1,,4', 'Total Beta,,,4'],
    );
    expect(cellsOf(ungroupLines(lines, 0, 'Customer')).filter((line) => line.includes('2025'))).toEqual([
      'Acme,,2025-01-04,1',
      'Acme:Plant 1,,2025-01-05,2',
      'Beta:Plant 1,,2025-01-06,4',
    ]);
  });

  test('are indented by blanks, without totals', () => {
    const lines = linesOf(
      ...[',Date,Amount', 'Acme,,', ',2025-01-04,1', '  Plant 1,,', ',2025-01-05,2', '  Plant 2,,', ',2025-01-06,4'],
      ...['Beta,,', '  Plant 1,,', ',2025-01-07,8'],
    );
    expect(namesIn(ungroupLines(lines, 0, 'Customer'))).toEqual({
      ...{ 1: 'Acme', 2: 'Acme:Plant 1', 4: 'Acme:Plant 2', 8: 'Beta:Plant 1' },
    });
  });

  test('have a row each in a summary', () => {
    const rows = [
      'Acme,1',
      '   Plant 1,2',
      '   Plant 2,4',
      'Total Acme,7',
      'Beta,8',
      '   Plant 1,16',
      'Total Beta,24',
      'Cedar,3',
    ];
    expect(cellsOf(ungroupLines(linesOf(',2025', ...rows), 0, 'Customer')).slice(1)).toEqual([
      ...['Acme,1', 'Acme:Plant 1,2', 'Acme:Plant 2,4', 'Total Acme,7', 'Beta,8', 'Beta:Plant 1,16', 'Total Beta,24', 'Cedar,3'],
    ]);
    const named = cellsOf(ungroupLines(linesOf('Customer,2025', ...rows), 0, 'Customer', true));
    expect(named.slice(0, 3)).toEqual(['Customer,2025', 'Acme,1', 'Acme:Plant 1,2']);
  });

  test('have a column of customers over their lines', () => {
    const lines = ungroupLines(linesOf('Client,Date,Amount', ...PLANTS), 0, 'Customer', true);
    expect(cellsOf(lines).slice(0, 3)).toEqual(['Client,Date,Amount', 'Acme,2025-01-05,1', 'Acme:Plant 1,2025-01-06,2']);
  });
});

describe('groups of groups other than companies', () => {
  const REGIONS = [
    ...[',Date,Amount', 'North,,', 'Alder,,', ',2025-01-05,1', 'Total Alder,,1', 'Total North,,1'],
    ...['South,,', 'Birch,,', ',2025-01-05,2', 'Total Birch,,2', 'Total South,,2'],
  ];

  test('leave the customer’s own name', () => {
    expect(cellsOf(ungroupLines(linesOf(...REGIONS), 0, 'Customer')).filter((line) => line.includes('2025'))).toEqual([
      'Alder,2025-01-05,1',
      'Birch,2025-01-05,2',
    ]);
  });

  test.each(['Sales by Region', 'Sales by Sales Rep Detail', 'Umsatz nach Gebiet', 'Ventes par vendeur', 'فروش به تفکیک استان'])(
    'leave it by the title “%s”, though one customer is in several',
    (title) => {
      const lines = linesOf(`${title},,`, ...REGIONS.map((line) => line.replace('Birch', 'Alder')));
      expect(cellsOf(ungroupLines(lines, 1, 'Customer')).filter((line) => line.includes('2025'))).toEqual([
        'Alder,2025-01-05,1',
        'Alder,2025-01-05,2',
      ]);
    },
  );

  test.each(['Salesperson / Customer', 'Region / Kunde', 'شهر / مشتری'])('leave it below the header “%s”', (header) => {
    const lines = linesOf(`${header},2025`, 'Mina,3', '   Alder,1', '   Birch,2', 'Omid,1', '   Cedar,1');
    expect(
      cellsOf(ungroupLines(lines, 0, 'Customer', true))
        .slice(2, 4)
        .map((line) => line.trim()),
    ).toEqual(['Alder,1', 'Birch,2']);
  });

  test.each([
    ['a blank before a name', [',2025', 'Alder,1', ' Birch,2', 'Cedar,3', ' Dill,4']],
    ['blanks without order', [',2025', 'Alder,1', '  Birch,2', 'Cedar,3', '     Dill,4']],
    ['a total above them all', [',2025', 'Total,3', '    Alder,1', '    Birch,2']],
    ['one indented name', [',2025', 'Alder,1', '  Birch,2', 'Cedar,3']],
    ['several rows of a customer', [',2025', 'Alder,1', 'Alder,2', 'Total Alder,3']],
    ['a total of one customer below a list', [',2025', 'Alder,1', 'Birch,2', 'Cedar,3', 'Total Alder,1']],
    ['totals at the end', [',2025', 'Alder,1', 'Birch,2', 'Total Alder,1', 'Total Birch,2']],
  ])('are not made by %s', (_, rows) => {
    const lines = linesOf(...rows);
    expect(ungroupLines(lines, 0, 'Customer')).toBe(lines);
  });

  test('have no parts where the totals of all are at the end', () => {
    const lines = linesOf(
      ...[',Date,Amount', 'Alder,,', ',2025-01-05,1', 'Birch,,', ',2025-01-05,2', 'Total Alder,,1', 'Total Birch,,2'],
    );
    expect(cellsOf(ungroupLines(lines, 0, 'Customer')).slice(1, 3)).toEqual(['Alder,2025-01-05,1', 'Birch,2025-01-05,2']);
  });
});
