// Imports all kinds of data: a file of customers or sales, step by step to a ranking, or a file of people or deals.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import type { Ranking } from '../../src/actions/store/readRanking';
import type { Settings } from '../../src/model/records/settings';
import type { FileKind } from '../../src/model/imports/recognizeFile';
import { importData as words } from '../../src/text/en/importData';
import { Loaded } from '../components/Loaded';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { text } from '../text';
import { NOTHING, useRequest } from '../useRequest';
import { CandidatesStep } from './CandidatesStep';
import { CheckStep } from './CheckStep';
import { ColumnsStep } from './ColumnsStep';
import { RecordsFinished } from './RecordsFinished';
import type { ImportPlan } from './columns/ImportPlan';
import { planFile } from './columns/planColumns';
import { FeedStep } from './FeedStep';
import { FileStep } from './FileStep';
import type { OpenedFile } from './file/OpenedFile';
import { Finished } from './Finished';
import { SeatsStep } from './SeatsStep';
import './importData.css';

export function ImportData({ open }: PanelProps) {
  const offer = useRequest('loadImport', NOTHING);
  const [round, setRound] = useState(0);
  return (
    <Loaded of={offer} words={words.waiting}>
      {(value) => <Steps key={round} offer={value} open={open} another={() => setRound(round + 1)} />}
    </Loaded>
  );
}

type Step = 'file' | 'columns' | 'check' | 'candidates' | 'feed' | 'seats';
type Ending = 'finished' | 'recordsFinished';
const STEPS: readonly Step[] = ['file', 'columns', 'check', 'candidates', 'feed', 'seats'];
/** Contacts and deals do not lead to a ranking. */
const RECORD_STEPS = STEPS.slice(0, 3);
type PlanOfRecords = ImportPlan & { kind: 'contacts' | 'opportunities' };
const isOfRecords = (plan: ImportPlan): plan is PlanOfRecords => plan.kind === 'contacts' || plan.kind === 'opportunities';
const isStep = (step: Step | Ending): step is Step => (STEPS as readonly string[]).includes(step);

function Steps({ offer, open, another }: PanelProps & { offer: ImportOffer; another: () => void }) {
  const [step, setStep] = useState<Step | Ending>('file');
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [stayed, setStayed] = useState<string[]>([]);
  const [ranking, setRanking] = useState<Ranking | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const planFor = (file: OpenedFile, chosen: { kind?: FileKind; headerAt?: number } = {}) => {
    const fields = offer.fields.map(({ key }) => key);
    return planFile(file.lines, { fields, lastFullYear: offer.lastFullYear, ...chosen });
  };
  return (
    <>
      {isStep(step) && <StepHeading key={step} step={step} steps={plan && isOfRecords(plan) ? RECORD_STEPS : STEPS} />}
      {step === 'file' && (
        <FileStep
          opened={opened}
          onOpened={(file) => {
            setOpened(file);
            setPlan(file && planFor(file));
          }}
          next={() => setStep('columns')}
        />
      )}
      {step === 'columns' && opened && plan && (
        <ColumnsStep
          key={`${plan.kind} ${plan.headerAt}`}
          plan={plan}
          lines={opened.lines}
          offer={offer}
          change={setPlan}
          changeKind={(kind) => setPlan(planFor(opened, { kind, headerAt: plan.headerAt }))}
          changeHeader={(headerAt) => setPlan(planFor(opened, { headerAt }))}
          next={() => setStep('check')}
          back={() => setStep('file')}
        />
      )}
      {step === 'check' && opened && plan && (
        <CheckStep
          opened={opened}
          plan={plan}
          offer={offer}
          next={() => setStep(isOfRecords(plan) ? 'recordsFinished' : 'candidates')}
          back={() => setStep('columns')}
        />
      )}
      {step === 'candidates' && (
        <CandidatesStep
          next={(names) => {
            setStayed(names);
            setStep('feed');
          }}
        />
      )}
      {step === 'feed' && (
        <>
          {stayed.length > 0 && (
            <Problems kind="information" problems={[{ code: 'keptCandidates', values: { names: text.list(stayed) } }]} />
          )}
          <FeedStep
            next={(fed) => {
              setRanking(fed);
              setStep('seats');
            }}
            back={() => setStep('candidates')}
          />
        </>
      )}
      {step === 'seats' && ranking && (
        <SeatsStep
          ranking={ranking}
          next={(saved) => {
            setSettings(saved);
            setStep('finished');
          }}
          back={() => setStep('feed')}
        />
      )}
      {step === 'recordsFinished' && plan && isOfRecords(plan) && (
        <RecordsFinished kind={plan.kind} open={open} another={another} />
      )}
      {step === 'finished' && ranking && settings && (
        <Finished ranking={ranking} settings={settings} open={open} another={another} />
      )}
    </>
  );
}

/** The current step. Every step but the first takes the focus, so screen readers continue from there. */
function StepHeading({ step, steps }: { step: Step; steps: readonly Step[] }) {
  const at = steps.indexOf(step);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at > 0) headingRef.current?.focus();
  }, [at]);
  return (
    <div class="step">
      <p class="quiet">{words.step(at + 1, steps.length)}</p>
      <h2 ref={headingRef} tabIndex={-1}>
        {words.steps[at]}
      </h2>
    </div>
  );
}
