import { readProjectFile } from '../../workbook/readProjectFile';
import type { SampleData } from './sampleData';

let sample: SampleData | undefined;

/** The figures of the sample, read from the project's file sample.html when a command first needs them. */
export function readSample(): SampleData {
  return (sample ??= JSON.parse(readProjectFile('sample')) as SampleData);
}
