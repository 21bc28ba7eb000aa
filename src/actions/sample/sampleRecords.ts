// The sample accounts as records of Accounts, with their scores by library key.
import { STARTER_SET } from '../../model/criteria/library';
import type { WorkbookText } from '../../workbook/words';
import type { Entry } from '../../workbook/Table';
import { readSample } from '../sampleData/readSample';

export interface SampleRecord {
  account: Record<string, Entry>;
  /** By library key; `null` is not scored. */
  scores: ReadonlyMap<string, number | null>;
  note: string;
}

const THOUSAND = 1_000;

export function sampleRecords(text: WorkbookText): SampleRecord[] {
  const { accounts, people, reasons } = text.sample;
  return readSample().accounts.map(({ revenue, potential, kam, salesRep, scores, reason }, i) => {
    const words = accounts[i] ?? { name: '', industry: '', city: '', country: '' };
    const amount = (figure: number | null): Entry => (figure === null ? null : figure * THOUSAND);
    return {
      account: {
        account: `${words.name} ${text.sampleSuffix}`,
        candidate: true,
        kam: people[kam] ?? '',
        salesRep: people[salesRep] ?? '',
        revenue1: amount(revenue[0]),
        revenue2: amount(revenue[1]),
        revenue3: amount(revenue[2]),
        potential: amount(potential),
        industry: words.industry,
        city: words.city,
        country: words.country,
      },
      scores: new Map(STARTER_SET.map(({ key }, at) => [key, scores[at] ?? null])),
      note: reason === undefined ? '' : (reasons[reason] ?? ''),
    };
  });
}
