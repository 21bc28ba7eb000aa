// Computes fuzzed workbooks here and in LibreOffice, and compares them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzedBooks, serialOf } from './anyBook';
import { compare, type Comparison } from './compare';
import { computed } from './LibreOffice';
import { OurEngine } from './ourEngine';
import { readFods } from './readFods';
import { writeBooks } from './writeBooks';

/** As LibreOffice spells them. */
export const LOCALES = ['en-US', 'de-DE', 'fa-IR'] as const;
const LANGUAGES = ['en', 'fa'] as const;

/**
 * The comparison for each locale. Half of the workbooks are in each language.
 *
 * @param program LibreOffice. @param seed of the workbooks; they also depend on the day.
 */
export async function check(program: string, count: number, seed: number): Promise<Map<string, Comparison>> {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  const engine = new OurEngine();
  try {
    const books = LANGUAGES.flatMap((language, at) =>
      fuzzedBooks(language, Math.ceil(count / LANGUAGES.length), seed + at, serialOf(Date.now())),
    );
    const file = join(folder, 'books.xlsx');
    await writeBooks(books, file);
    const ours = books.map((book) =>
      engine.results(
        book,
        LOCALES.map((locale) => locale.replace('-', '_')),
      ),
    );
    return new Map(
      LOCALES.map((locale, at) => {
        const results = join(folder, locale);
        mkdirSync(results);
        const theirs = readFods(computed(program, file, locale, results));
        return [
          locale,
          compare(
            books,
            ours.map((each) => each[at] ?? []),
            theirs,
          ),
        ];
      }),
    );
  } finally {
    engine.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}
