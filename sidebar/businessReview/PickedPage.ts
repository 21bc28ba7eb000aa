// The page as somebody shaped it: lines unticked, lines added, and the day of the next review.
import type { ReviewLine, ReviewPage, ReviewSection, ReviewSectionKey } from '../../src/pages/businessReview/ReviewPage';

/** So many lines of a section are on the page at first, so that it stays one page. */
const MOST = 5;

export interface PickedLine extends ReviewLine {
  id: string;
  isOn: boolean;
}

export interface PickedSection extends Omit<ReviewSection, 'lines'> {
  lines: PickedLine[];
}

export interface Picks {
  /** By line, where somebody decided. */
  on: Readonly<Record<string, boolean>>;
  added: Readonly<Partial<Record<ReviewSectionKey, readonly string[]>>>;
}

/** Written among ourselves: they come onto the page only when somebody ticks them. */
const OFF_AT_FIRST: readonly ReviewSectionKey[] = ['problems'];

/** The first lines of every section are on the page, problems left out, and all that were added. */
export function pickedSections({ sections }: ReviewPage, { on, added }: Picks): PickedSection[] {
  return sections.map((section) => {
    const own = section.lines.map((line, at) => ({
      ...line,
      id: `${section.key}-${at}`,
      isOn: at < MOST && !OFF_AT_FIRST.includes(section.key),
    }));
    const more = (added[section.key] ?? []).map((text, at) => ({ text, detail: '', id: `${section.key}+${at}`, isOn: true }));
    return { ...section, lines: [...own, ...more].map((line) => ({ ...line, isOn: on[line.id] ?? line.isOn })) };
  });
}
