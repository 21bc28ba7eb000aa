import type { Mapping } from '../../../src/actions/imports/mappings';
import { emptyWorkbook } from '../../setup/preparedWorkbook';

const mapping = (header: string, more: Partial<Mapping> = {}): Mapping => ({
  headers: [header],
  columns: [{ header, use: 'own' }],
  answers: {},
  ...more,
});

test('a mapping is kept with its day, and the one before it for the same headers is replaced', () => {
  const workbook = emptyWorkbook();
  workbook.ask('rememberMapping', mapping('a'));
  workbook.ask('rememberMapping', mapping('b'));
  workbook.ask('rememberMapping', mapping('a', { kind: 'contacts' }));
  const { mappings } = workbook.ask('loadImport', {});
  expect(mappings).toMatchObject([{ headers: ['a'], kind: 'contacts', on: '2026-06-01' }, { headers: ['b'] }]);
});

test('a mapping without choices is forgotten', () => {
  const workbook = emptyWorkbook();
  workbook.ask('rememberMapping', mapping('a'));
  workbook.ask('rememberMapping', { headers: ['a'], columns: [], answers: {} });
  expect(workbook.ask('loadImport', {}).mappings).toEqual([]);
});

test('the oldest are dropped when there are many, so that all fit into a cell', () => {
  const workbook = emptyWorkbook();
  const long = 'x'.repeat(190);
  for (let at = 0; at < 12; at++)
    workbook.ask('rememberMapping', {
      headers: [`file ${at}`],
      columns: Array.from({ length: 20 }, (_, column) => ({ header: `${long}${column}`, use: 'own' })),
      answers: {},
    });
  const { mappings } = workbook.ask('loadImport', {});
  expect(mappings[0]?.headers).toEqual(['file 11']);
  expect(mappings.length).toBeLessThan(12);
  expect(JSON.stringify(mappings).length).toBeLessThan(50_000);
});
