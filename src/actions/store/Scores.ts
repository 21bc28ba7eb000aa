// The hidden Scores tab: who gave which score and why, and what was settled on.
import { foldName } from '../../model/names/foldName';
import { LANGUAGES } from '../../text/locales';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import { newId } from '../../workbook/newId';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { workbookText } from '../../workbook/words';
import { criterionName } from './criterionName';

/** A person's score as a panel sends it; `null` takes it back. */
export interface GivenScore {
  /** The account's id in the matrix. */
  account: string;
  score: number | null;
  reason: string;
}

export interface StoredScore {
  criterion: string;
  account: string;
  /** '' is a user who never gave a name. */
  scorer: string;
  score: number;
  reason: string;
}

/** The scores of one account for one criterion. */
export interface AccountScores {
  given: StoredScore[];
  settled: StoredScore | null;
}

export class Scores {
  private readonly rowOf = new Map<string, number>();
  private readonly stored = new Map<string, StoredScore>();
  private readonly names: ReadonlyMap<string, string>;
  private next: number;
  /** Folded, in every language: the workbook may have moved to another one since. */
  private readonly settledBy = new Set(LANGUAGES.map((language) => foldName(workbookText(language).settledBy)));

  private constructor(
    private readonly workbook: Workbook,
    private readonly table: Table,
  ) {
    this.next = table.nextRow;
    const matrix = workbook.table('matrix');
    this.names = new Map(matrix.rows.map((row) => [matrix.text(row, 'id'), matrix.name(row)]));
    for (const row of table.rows) {
      const score = readScore(table, row);
      const key = this.keyOf(score);
      this.rowOf.set(key, row);
      this.stored.set(key, score);
    }
  }

  /** The stored scores; null while no one gave one in the panel. */
  static find(workbook: Workbook): Scores | null {
    const table = workbook.find('scores');
    return table && new Scores(workbook, table);
  }

  /** The same; creates the tab if the workbook has none yet. */
  static open(workbook: Workbook): Scores {
    return new Scores(workbook, ensureHiddenTab(workbook, 'scores'));
  }

  /** What is stored for a criterion, by account id. */
  scoresOf(criterion: string): ReadonlyMap<string, AccountScores> {
    const scores = new Map<string, AccountScores>();
    for (const score of this.stored.values()) {
      if (score.criterion !== criterion) continue;
      const ofAccount = scores.get(score.account) ?? { given: [], settled: null };
      if (this.isSettled(score.scorer)) ofAccount.settled = score;
      else ofAccount.given.push(score);
      scores.set(score.account, ofAccount);
    }
    return scores;
  }

  /** Notes a person's score; `null` takes it back. */
  give(criterion: string, scorer: string, { account, score, reason }: GivenScore): void {
    const key = this.keyOf({ criterion, account, scorer });
    const row = this.rowOf.get(key);
    if (score === null) {
      if (row !== undefined) this.table.deleteRows([row]);
      this.rowOf.delete(key);
      this.stored.delete(key);
      return;
    }
    const was = this.stored.get(key);
    if (was?.score === score && was.reason === reason) return;
    this.stored.set(key, { criterion, account, scorer, score, reason });
    const known = { score, reason, scoredOn: this.workbook.minute };
    if (row !== undefined) {
      this.table.update(row, known);
      return;
    }
    this.rowOf.set(key, this.next);
    const names = { account: this.names.get(account) ?? '', criterion: criterionName(this.workbook, criterion) };
    this.table.appendWhole({ ...names, scorer, ...known, accountId: account, criterionId: criterion, id: newId() }, this.next++);
  }

  /** Deletes all scores of an account for a criterion: the data decide from now on. */
  forget(criterion: string, account: string): void {
    for (const [key, score] of [...this.stored]) {
      if (score.criterion !== criterion || score.account !== account) continue;
      const row = this.rowOf.get(key);
      if (row !== undefined) this.table.deleteRows([row]);
      this.rowOf.delete(key);
      this.stored.delete(key);
    }
  }

  /** Notes the score that counts above those of the scorers. */
  settle(criterion: string, score: GivenScore): void {
    this.give(criterion, this.workbook.text.settledBy, score);
  }

  private keyOf({ criterion, account, scorer }: Pick<StoredScore, 'criterion' | 'account' | 'scorer'>): string {
    return [criterion, account, this.isSettled(scorer) ? '' : `by ${foldName(scorer)}`].join('\n');
  }

  private isSettled(scorer: string): boolean {
    return this.settledBy.has(foldName(scorer));
  }
}

const readScore = (table: Table, row: number): StoredScore => ({
  criterion: table.text(row, 'criterionId'),
  account: table.text(row, 'accountId'),
  scorer: table.text(row, 'scorer'),
  score: table.number(row, 'score') ?? 0,
  reason: table.text(row, 'reason'),
});
