import type { AccountBrief } from '../../model/brief/AccountBrief';
import { fill } from '../../text/fill';
import type { BriefSection } from './BriefPage';
import { type BriefWords, formattersOf } from './BriefWords';

/** The customer's goals, financial health (with its date and source), initiatives and changes. */
export function describeBusiness({ business }: AccountBrief, words: BriefWords): string[] {
  const { page, lists } = words;
  const { comma, more, typed } = formattersOf(words);
  const { health, goals, initiatives, changes } = business;
  const line = (kind: string, entry: string) => fill(page.entry, { kind, entry });
  const listed = (kind: 'businessGoal' | 'initiative' | 'change', { items, more: left }: typeof goals) =>
    items.map(({ entry }, at) => {
      const rest = at === items.length - 1 && left > 0 ? `${comma}${more(left)}` : '';
      return line(lists.businessKind[kind], typed(entry) + rest);
    });
  return [
    ...listed('businessGoal', goals),
    health === null ? page.noHealth : line(lists.businessKind.financialHealth, describeHealth(health, words)),
    ...listed('initiative', initiatives),
    ...listed('change', changes),
  ];
}

function describeHealth(
  { rating, entry, asOf, source }: NonNullable<AccountBrief['business']['health']>,
  words: BriefWords,
): string {
  const { page, lists } = words;
  const { comma, day, typed } = formattersOf(words);
  const description =
    rating === null ? typed(entry) : fill(page.rated, { rating: lists.financialRating[rating], entry: typed(entry) });
  const origin = [
    ...(asOf === '' ? [] : [fill(page.asOf, { day: day(asOf) })]),
    ...(source === '' ? [] : [fill(page.source, { source: typed(source) })]),
  ];
  return origin.length === 0 ? description : `${description} (${origin.join(comma)})`;
}

/** The four quadrants. */
export function describeSwot({ swot }: AccountBrief, words: BriefWords): BriefSection[] {
  const { more, typed } = formattersOf(words);
  return (['strength', 'weakness', 'opportunity', 'threat'] as const).map((kind) => {
    const lines = swot[kind].items.map(({ entry }) => typed(entry));
    return {
      heading: words.lists.swot[kind],
      lines: lines.length === 0 ? [words.page.nothing] : lines,
      more: more(swot[kind].more),
    };
  });
}
