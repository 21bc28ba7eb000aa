// `npm run soak`: stops commands at their calls for the given time, and compares what the next command leaves (docs/trust.md).
//
//   npm run soak                   a minute from a seed of its own, which it prints
//   npm run soak -- 600 7          600 seconds from seed 7
//   npm run soak -- 600 7 40       the same from its workbook 40 on
import { runCLI } from 'jest';

const [seconds = '60', seed = String(Date.now() % 1_000_000), first = '0'] = process.argv.slice(2);
Object.assign(process.env, { SOAK_SECONDS: seconds, SOAK_SEED: seed, SOAK_FIRST: first });
const { results } = await runCLI({ _: ['test/soak/soak.test'], $0: 'jest', maxWorkers: 1, ci: true }, [process.cwd()]);
process.exit(results.success ? 0 : 1);
