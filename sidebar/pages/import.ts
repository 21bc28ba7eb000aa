// The page for bringing files in.
import { startPage } from '../startPage'; // first, with the styles that panels build upon
import { ImportData } from '../importData/ImportData';

startPage({ importData: ImportData });
