// The page for filling the workbook: set up, import, criteria and settings.
import { startPage } from '../startPage'; // first, with the styles that panels build upon
import { ChangeSettings } from '../changeSettings/ChangeSettings';
import { ChooseCriteria } from '../chooseCriteria/ChooseCriteria';
import { ImportData } from '../importData/ImportData';
import { SetUp } from '../setUp/SetUp';

startPage({ setUp: SetUp, importData: ImportData, chooseCriteria: ChooseCriteria, changeSettings: ChangeSettings });
