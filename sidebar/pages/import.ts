// The page for bringing files in.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { ImportData } from '../importData/ImportData';

startPage<'import'>({ importData: ImportData });
