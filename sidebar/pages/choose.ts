// The page for filling the workbook: set up, import, criteria and settings.
import { ChangeSettings } from '../changeSettings/ChangeSettings';
import { ChooseCriteria } from '../chooseCriteria/ChooseCriteria';
import { ImportData } from '../importData/ImportData';
import { SetUp } from '../setUp/SetUp';
import { startPage } from '../startPage';

startPage({ setUp: SetUp, importData: ImportData, chooseCriteria: ChooseCriteria, changeSettings: ChangeSettings });
