// The page as plain text for a mail, with the ticked lines.
import type { ReviewPage } from '../../src/pages/businessReview/ReviewPage';
import { type PickedSection, tickedSections } from './PickedPage';

export function reviewText(
  { account, head, figures }: Pick<ReviewPage, 'account' | 'head' | 'figures'>,
  sections: readonly PickedSection[],
  next: string,
): string {
  const parts = tickedSections(sections).map(({ heading, lines }) =>
    [heading, ...lines.map(({ text, detail }) => `- ${[text, detail].filter(Boolean).join(' · ')}`)].join('\n'),
  );
  const bought = figures && [figures.heading, ...figures.rows.map(({ line }) => `- ${line}`)].join('\n');
  return `${[[account, head.join(' · ')].join('\n'), bought, ...parts, next].filter(Boolean).join('\n\n')}\n`;
}
