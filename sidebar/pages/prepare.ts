// The page for preparing a programme: whether it makes sense, and whom to hire for it.
import { startPage } from '../startPage'; // first, with the styles that panels build upon
import { JobDescription } from '../jobDescription/JobDescription';
import { Readiness } from '../readiness/Readiness';
import { ReadinessPage } from '../readiness/ReadinessPage';

startPage({ readiness: Readiness, readinessPage: ReadinessPage, jobDescription: JobDescription });
