import { detectHeader } from '../../../src/model/imports/detectHeader';
import type { FileLine } from '../../../src/model/imports/detectTable';
import { importHeaders } from '../../../src/text/importHeaders';

const linesOf = (text: string): FileLine[] => text.split('\n').map((line, at) => ({ line: at + 1, cells: line.split(/[|]/) }));

describe('the header', () => {
  const headerOf = (...rows: string[]) => detectHeader(linesOf(rows.join('\n')), importHeaders);
  const titles = (count: number) => Array.from({ length: count }, () => 'Report');

  test('is the row with the most known headers, then the one with the most cells, then the first', () => {
    expect(headerOf('Customer|Revenue|', 'Customer|Foo|Bar|Baz', 'x|y|z')).toBe(0);
    expect(headerOf('Customer| | ', 'Customer|Foo|')).toBe(1);
    expect(headerOf('Customer|Foo', 'Customer|Bar')).toBe(0);
    expect(headerOf('Foo|Bar|Baz', 'Customer||')).toBe(1);
  });

  test('is among the first 30 rows', () => {
    expect(headerOf(...titles(29), 'Customer|Revenue', 'Alder|5')).toBe(29);
    expect(headerOf(...titles(30), 'Customer|Revenue', 'Alder|5')).toBe(-1);
    expect(headerOf(...titles(29), 'Alder|5')).toBe(0);
  });

  test('is the first row of words above figures, if no header is known', () => {
    expect(headerOf('Zákazník|Celkem', 'Foo|Bar', 'Alder|100')).toBe(0);
    expect(headerOf('Zákazník|7', 'Alder|100')).toBe(-1);
    expect(headerOf('Zákazník|Celkem', 'Foo|Bar')).toBe(-1);
    expect(detectHeader([], importHeaders)).toBe(-1);
  });

  test.each(['5', '5k', '1,2,3', '2024-01-05', ' 7 '])('%s is a figure, which words are above', (figure) => {
    expect(headerOf('Zákazník|Celkem', `Alder|${figure}`)).toBe(0);
    expect(headerOf(`Asiakas|${figure}`, 'Alder|100')).toBe(-1);
  });

  test('has two years, or one beside a name, and no other figure', () => {
    expect(headerOf('x|y', '|2024|2025', 'Alder|10|20')).toBe(1);
    expect(headerOf('Alder|2024', 'Birch|2024')).toBe(-1);
    expect(headerOf('Customer|2024', 'Alder|10')).toBe(0);
    expect(headerOf('Customer|2024|100', 'Alder|10|5')).toBe(-1);
    expect(headerOf('Alder|2024|2025|100', 'Birch|1|2|3')).toBe(-1);
  });
});
