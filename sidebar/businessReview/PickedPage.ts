// The page as a user has edited it: unticked lines, added lines, and the day of the next review.
import type { ReviewLine, ReviewPage, ReviewSection, ReviewSectionKey } from '../../src/pages/businessReview/ReviewPage';

/** The number of lines of a section shown at first, so the page fits on one sheet. */
const MOST = 5;

export interface PickedLine extends ReviewLine {
  id: string;
  isOn: boolean;
}

export interface PickedSection extends Omit<ReviewSection, 'lines'> {
  lines: PickedLine[];
}

export interface Picks {
  /** By line, where the user has chosen. */
  on: Readonly<Record<string, boolean>>;
  added: Readonly<Partial<Record<ReviewSectionKey, readonly string[]>>>;
}

/** Internal notes appear on the page only when a user ticks them. */
const OFF_AT_FIRST: readonly ReviewSectionKey[] = ['problems'];

/** At first the page has the first lines of every section except problems, and all added lines. */
export function pickedSections({ sections }: ReviewPage, { on, added }: Picks): PickedSection[] {
  return sections.map((section) => {
    const own = section.lines.map((line, at) => ({
      ...line,
      id: `${section.key}-${at}`,
      isOn: at < MOST && !OFF_AT_FIRST.includes(section.key),
    }));
    const more = (added[section.key] ?? []).map((text, at) => ({
      text,
      detail: '',
      attained: null,
      id: `${section.key}+${at}`,
      isOn: true,
    }));
    return { ...section, lines: [...own, ...more].map((line) => ({ ...line, isOn: on[line.id] ?? line.isOn })) };
  });
}

/** The sections that have ticked lines, with those lines. */
export const tickedSections = (sections: readonly PickedSection[]): PickedSection[] =>
  sections
    .map((section) => ({ ...section, lines: section.lines.filter(({ isOn }) => isOn) }))
    .filter(({ lines }) => lines.length > 0);
