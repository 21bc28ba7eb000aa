// Everything of dist/sample.html: the figures of the sample, which only the commands that add it read. Data only: it travels as JSON.
import { sampleFigures, type SampleFigures } from './sampleFigures';
import { samplePlanFigures, type SamplePlanFigures } from './samplePlanFigures';

export interface SampleData {
  readonly accounts: readonly SampleFigures[];
  readonly plans: readonly SamplePlanFigures[];
}

export const sampleData: SampleData = { accounts: sampleFigures, plans: samplePlanFigures };
