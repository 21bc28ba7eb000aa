// The page for preparing a programme: whether it makes sense, and the job to hire for.
import { startPage } from '../startPage'; // before the styles of the panels, which build on it
import { JobDescription } from '../jobDescription/JobDescription';
import { Readiness } from '../readiness/Readiness';
import { ReadinessPage } from '../readiness/ReadinessPage';

startPage<'prepare'>({ readiness: Readiness, readinessPage: ReadinessPage, jobDescription: JobDescription });
