// The page with the user guide.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { Help } from '../help/Help';

startPage<'help'>({ help: Help });
