// The criteria of a new Criteria tab.
import { foldName } from '../model/names/foldName';
import type { Criterion } from '../model/criteria/Criterion';
import { CRITERIA_LIBRARY, STARTER_SET, type LibraryEntry } from '../model/criteria/library';
import { LANGUAGES } from '../text/locales';
import { keptCriteria } from './keepCopies';
import { newId } from './newId';
import { CRITERION_PREFIX } from './Tab';
import type { Workbook } from './Workbook';
import { criteriaText } from './words';

/**
 * The starter set. If the tab was deleted: the criteria as they were when the add-on saved last; where that is not known and the matrix
 * still has criterion columns, their criteria with the usual weight.
 */
export function firstCriteria(workbook: Workbook): Criterion[] {
  const kept = keptCriteria(workbook);
  if (kept.length > 0) return kept;
  const matrix = workbook.find('matrix');
  const columns = matrix
    ? [...matrix.columns].filter(([key]) => key.startsWith(CRITERION_PREFIX)).sort(([, a], [, b]) => a - b)
    : [];
  if (!matrix || columns.length === 0) return STARTER_SET.map((entry) => criterionOf(workbook, newId(), entry));
  return columns.map(([key]) => {
    const name = matrix.text(matrix.headerRow, key);
    return { ...criterionOf(workbook, key.slice(CRITERION_PREFIX.length), libraryEntry(name)), name };
  });
}

const USUAL_WEIGHT = 10;

function criterionOf(workbook: Workbook, id: string, entry: LibraryEntry | undefined): Criterion {
  const words = entry && criteriaText(workbook.language)[entry.key];
  return {
    id,
    libraryKey: entry?.key ?? null,
    name: words?.name ?? '',
    definition: words?.definition ?? '',
    anchors: words?.anchors ?? ['', '', '', ''],
    weight: entry?.starterWeight ?? USUAL_WEIGHT,
    kind: entry?.kind ?? 'other',
    source: null,
    low: null,
    high: null,
    middle: null,
  };
}

/** The library's criterion with this name, in either language. */
const libraryEntry = (name: string): LibraryEntry | undefined =>
  CRITERIA_LIBRARY.find(({ key }) => LANGUAGES.some((language) => foldName(criteriaText(language)[key].name) === foldName(name)));
