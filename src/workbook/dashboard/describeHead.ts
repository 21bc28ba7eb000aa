// The head figures of the dashboard as text.
import type { HeadFigures } from '../../model/dashboard/Dashboard';
import { formattersOf } from '../../pages/brief/BriefWords';
import { formatNumber } from '../../text/format/formatNumber';
import { fill } from '../../text/fill';
import type { DashboardWords } from './DashboardWords';

/** A figure over the table: its label, the figure, and a note. */
export interface Tile {
  label: string;
  figure: string;
  note: string;
}

/** The head figures, in their order on the page. Without key accounts, figures about them are a dash. */
export function describeHead(head: HeadFigures, words: DashboardWords): Tile[] {
  const tiles = tilesOf(head, words);
  const { concentration } = words.text;
  return head.keyAccounts > 0
    ? tiles
    : tiles.map(({ label, figure, note }, at) =>
        label === concentration ? { label, figure, note } : { label, figure: at === 0 ? figure : '–', note: '' },
      );
}

function tilesOf(head: HeadFigures, words: DashboardWords): Tile[] {
  const { text, language, lastFullYear, currency, lists } = words;
  const { money, number, percent, typed } = formattersOf(words);
  const year = formatNumber(language, lastFullYear, { group: false });
  const { concentration, health, band } = head;
  const count = number(head.keyAccounts);
  return [
    {
      label: text.keyAccounts,
      figure: head.seats === null ? count : describeSeats(head, head.seats, words),
      note: describeTiers(head, words),
    },
    {
      label: text.share,
      figure: concentration === null ? text.unknown : percent(concentration.share),
      note: describeShare(head, year, words),
    },
    {
      label: text.concentration,
      figure:
        concentration === null
          ? text.unknown
          : fill(text.largest, { one: percent(concentration.topOne), three: percent(concentration.topThree) }),
      note: concentration === null ? fill(text.noRevenue, { year }) : describeSpread(head, concentration.herfindahl, words),
    },
    {
      label: text.health,
      figure:
        health === null || band === null
          ? text.unknown
          : fill(text.healthAndBand, { health: number(health), band: lists.healthBand[band] }),
      note: fill(text.healthKnown, { known: number(head.healthKnown), count }),
    },
    {
      label: text.reviewsLate,
      figure: fill(text.ofAccounts, { count: number(head.reviewsLate), all: count }),
      note: describeLatest(head, words),
    },
    {
      label: currency === '' ? text.forecast : fill(text.forecastIn, { currency: typed(currency) }),
      figure: money(head.forecast, ''),
      note:
        head.openPotential === null
          ? text.noWhitespace
          : fill(text.openPotential, { amount: money(head.openPotential, currency) }),
    },
  ];
}

/** Subsidiaries that share a seat are more key accounts than seats. */
function describeSeats({ keyAccounts, seatsTaken }: HeadFigures, seats: number, words: DashboardWords): string {
  const { text } = words;
  const { number } = formattersOf(words);
  const values = { count: number(keyAccounts), taken: number(seatsTaken), seats: number(seats) };
  if (seatsTaken !== keyAccounts) return fill(text.sharedSeats, values);
  return fill(seats === 1 ? text.ofOneSeat : text.ofSeats, values);
}

function describeShare({ concentration, byGroup }: HeadFigures, year: string, words: DashboardWords): string {
  const { text } = words;
  if (concentration === null) return fill(text.noRevenue, { year });
  if (byGroup === null) return fill(text.shareOf, { year });
  return fill(text.shareWithGroups, { year, share: formattersOf(words).percent(byGroup.share) });
}

/** By group where there are groups: one tile has room for one of them. */
function describeSpread({ byGroup }: HeadFigures, herfindahl: number, words: DashboardWords): string {
  if (byGroup === null) return describeHerfindahl(herfindahl, words);
  const { percent } = formattersOf(words);
  return fill(words.text.byGroup, { one: percent(byGroup.topOne), three: percent(byGroup.topThree) });
}

/** Key accounts under review, and customers kept since a year ago. */
function describeTiers({ underReview, kept }: HeadFigures, words: DashboardWords): string {
  const { text } = words;
  const { number } = formattersOf(words);
  const reviewed = underReview === 0 ? text.noneUnderReview : fill(text.underReview, { count: number(underReview) });
  return kept === null ? reviewed : fill(text.kept, { reviewed, kept: number(kept.kept), then: number(kept.then) });
}

/** The inverse of the index is the number of equally large customers with the same concentration. */
function describeHerfindahl(herfindahl: number, words: DashboardWords): string {
  const customers = Math.round(1 / herfindahl);
  return customers <= 1 ? words.text.asIfOne : fill(words.text.asIf, { count: formattersOf(words).number(customers) });
}

function describeLatest({ reviewsLate, latestBy }: HeadFigures, words: DashboardWords): string {
  const { text } = words;
  if (reviewsLate === 0) return text.noneLate;
  return latestBy === 1 ? text.latestByOne : fill(text.latestBy, { count: formattersOf(words).number(latestBy) });
}
