// The page for filling the workbook: set up, criteria and settings.
import { startPage } from '../startPage'; // first, with the styles that panels build upon
import { ChangeSettings } from '../changeSettings/ChangeSettings';
import { ChooseCriteria } from '../chooseCriteria/ChooseCriteria';
import { SetUp } from '../setUp/SetUp';

startPage({ setUp: SetUp, chooseCriteria: ChooseCriteria, changeSettings: ChangeSettings });
