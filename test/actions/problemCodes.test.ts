// Every problem that the server can return has a message.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems as english } from '../../src/text/en/problems';
import { problems as persian } from '../../src/text/fa/problems';

const source = join(__dirname, '..', '..', 'src');

const codes = ['actions', 'workbook'].flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(source, room, file), 'utf8');
      const literals = [...text.matchAll(/\bcode: '(\w+)'/g)].map(([, code]) => code as string);
      const tables = [...text.matchAll(/const MISFIT[^{]*\{([^}]*)\}/g)].flatMap(([, body]) => [
        ...(body ?? '').matchAll(/'(\w+)'/g),
      ]);
      return [...literals, ...tables.map(([, code]) => code as string)];
    }),
);

test('finds the codes', () => expect(new Set(codes).size).toBeGreaterThan(10));

test.each([...new Set(codes)].sort())('%s has a message in both languages', (code) => {
  expect(Object.keys(english)).toContain(code);
  expect(Object.keys(persian)).toContain(code);
});
