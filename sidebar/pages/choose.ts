// The page for filling the workbook: set up, criteria and settings.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { ChangeSettings } from '../changeSettings/ChangeSettings';
import { ChooseCriteria } from '../chooseCriteria/ChooseCriteria';
import { SetUp } from '../setUp/SetUp';

startPage<'choose'>({ setUp: SetUp, chooseCriteria: ChooseCriteria, changeSettings: ChangeSettings });
