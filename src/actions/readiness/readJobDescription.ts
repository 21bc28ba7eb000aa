// The manager's job: the edited sections of its description, and the settings that fill the rest.
import { foldName } from '../../model/names/foldName';
import {
  jobDescriptionSections,
  type JobDescriptionFacts,
  type JobDescriptionSections,
} from '../../model/programme/JobDescription';
import { isKey } from '../../model/tiers/TierDecision';
import { candidateTiers } from '../store/candidateTiers';
import type { Workbook } from '../../workbook/Workbook';
import { readSettings } from '../store/readSettings';

/** The setting that holds the edited sections, as JSON. */
export const JOB_DESCRIPTION = 'jobDescription';

export interface JobDescriptionBook {
  /** As users edited them; blank sections are filled from the facts. */
  sections: JobDescriptionSections;
  facts: JobDescriptionFacts;
  /** The workbook's name. */
  workbook: string;
  /** yyyy-mm-dd */
  today: string;
}

export const readJobDescription = (workbook: Workbook): JobDescriptionBook => ({
  sections: jobDescriptionSections(workbook.settings.get(JOB_DESCRIPTION)),
  facts: readFacts(workbook),
  workbook: workbook.spreadsheet.getName(),
  today: workbook.today,
});

function readFacts(workbook: Workbook): JobDescriptionFacts {
  const { accountsEach, kams, capacity, smallTeam } = readSettings(workbook);
  const matrix = workbook.table('matrix');
  const keyAccounts = [...candidateTiers(matrix)]
    .filter(([, { confirmed }]) => isKey(confirmed))
    .map(([row]) => matrix.name(row));
  const accounts = workbook.table('accounts');
  const managed = new Set(
    accounts.rows.filter((row) => accounts.text(row, 'kam') !== '').map((row) => foldName(accounts.name(row))),
  );
  return {
    accountsEach,
    kams,
    capacity,
    smallTeam,
    keyAccounts,
    unmanaged: keyAccounts.filter((name) => !managed.has(foldName(name))).length,
  };
}
