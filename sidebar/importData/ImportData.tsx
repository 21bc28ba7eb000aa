// Imports all kinds of data: a file of customers or sales, step by step to a ranking, or a file of people or deals.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportOffer } from '../../src/actions/imports/loadImport';
import type { StoredMapping } from '../../src/actions/imports/mappings';
import type { Ranking } from '../../src/actions/store/readRanking';
import type { Settings } from '../../src/model/records/settings';
import type { Answers } from '../../src/model/imports/findings/Finding';
import type { FileKind } from '../../src/model/imports/recognizeFile';
import { importData as words } from '../../src/text/en/importData';
import { Loaded } from '../components/Loaded';
import { MovedFigures } from '../components/MovedFigures';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { ask } from '../server';
import { DraftBack } from '../drafts/DraftBack';
import { panelDraft } from '../drafts/panelDraft';
import { text } from '../text';
import { today } from '../today';
import { NOTHING, useRequest } from '../useRequest';
import { CandidatesStep } from './CandidatesStep';
import { CheckStep } from './CheckStep';
import { ColumnsStep } from './ColumnsStep';
import { ReadAsBefore } from './ReadAsBefore';
import { PutBack } from './PutBack';
import { RecordsFinished, type RecordKind } from './RecordsFinished';
import { columnOf, type ImportPlan } from './columns/ImportPlan';
import { inactiveIn, namesAsAnswers, withoutNames } from './columns/inactiveMemory';
import { asStored, draftOf, keyOfFile, type MappingDraft } from './columns/mappingDraft';
import { applyMapping, findMapping, isChoice, isSameMapping, kindOf, mappingOf } from './columns/mappingMemory';
import { usesFor } from './columns/usesFor';
import { FeedStep } from './FeedStep';
import { FileStep } from './FileStep';
import { columnsOf, headersIn } from './opening';
import type { OpenedFile } from './file/OpenedFile';
import { Finished } from './Finished';
import { SeatsStep } from './SeatsStep';
import { knownRates, withoutKnown } from './rows/knownRates';
import { UndoImport } from './UndoImport';
import './importData.css';

export function ImportData({ open }: PanelProps) {
  const offer = useRequest('loadImport', NOTHING);
  const [round, setRound] = useState(0);
  return (
    <Loaded of={offer} words={words.waiting}>
      {(value) => (
        <Steps
          key={round}
          offer={value}
          open={open}
          another={() => {
            offer.again();
            setRound(round + 1);
          }}
        />
      )}
    </Loaded>
  );
}

type Step = 'file' | 'columns' | 'check' | 'candidates' | 'feed' | 'seats';
type Ending = 'finished' | 'recordsFinished';
const STEPS: readonly Step[] = ['file', 'columns', 'check', 'candidates', 'feed', 'seats'];
/** Contacts, deals and activities do not lead to a ranking. */
const RECORD_STEPS = STEPS.slice(0, 3);
/** The columns of a calendar are always the same. */
const CALENDAR_STEPS: readonly Step[] = ['file', 'check'];
type PlanOfRecords = ImportPlan & { kind: RecordKind };
const isOfRecords = (plan: ImportPlan): plan is PlanOfRecords => plan.kind !== 'accounts' && plan.kind !== 'salesLines';
const isStep = (step: Step | Ending): step is Step => (STEPS as readonly string[]).includes(step);

/** How the plan of a file came about. */
interface Reading {
  /** The plan without any choice of a person, and the kind that was recognised. */
  recognized: ImportPlan;
  kind: FileKind;
  /** What is remembered of a file with these headers, and the columns of it that this file lacks. */
  mapping: StoredMapping | null;
  gone: string[];
  /** The columns whose remembered use does not say which of this file is meant. */
  unclear: string[];
  /** The header row that was recognised; -1 if choices of a person have decided it. */
  headerAt: number;
  /** Whether the choices are those that were not imported before the panel was closed. */
  isBack: boolean;
}

const unsaved = panelDraft('import');

const UNCHOSEN: Pick<Reading, 'mapping' | 'gone' | 'unclear' | 'isBack'> = {
  mapping: null,
  gone: [],
  unclear: [],
  isBack: false,
};

function Steps({ offer, open, another }: PanelProps & { offer: ImportOffer; another: () => void }) {
  const [step, setStep] = useState<Step | Ending>('file');
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [stayed, setStayed] = useState<string[]>([]);
  const [ranking, setRanking] = useState<Ranking | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [inactive, setInactive] = useState<readonly string[]>([]);
  const [fileYear, setFileYear] = useState<number | null>(null);
  const { lastFullYear } = offer;
  const rates = useMemo(() => knownRates(offer.mappings, offer.currency), [offer]);
  const inactiveBefore = useMemo(() => inactiveIn(offer.mappings), [offer]);
  const known = useMemo(() => ({ ...rates, ...answers }), [rates, answers]);
  const recognize = (file: OpenedFile, chosen: { kind?: FileKind | undefined; headerAt?: number }) =>
    columnsOf(file.lines, {
      fields: offer.fields.map(({ key }) => key),
      lastFullYear,
      years: offer.years,
      names: namesOf(file),
      ...chosen,
    });
  /** Reads a file as one with its headers was read before, or as its columns are recognised. */
  const planFor = (file: OpenedFile, mappings: readonly StoredMapping[], draft: MappingDraft | null = null) => {
    const remembered = mappings.map(withoutNames).filter(isChoice);
    const found = findMapping(headersIn(file.lines), draft ? [asStored(draft)] : remembered);
    const first = recognize(file, found ? { headerAt: found.headerAt } : {});
    const { headerAt } = first;
    if (!found) return take({ ...UNCHOSEN, plan: first, recognized: first, kind: first.kind, headerAt }, {});
    const kind = kindOf(found.mapping) ?? first.kind;
    const recognized = kind === first.kind ? first : recognize(file, { kind, headerAt: found.headerAt });
    const uses = new Set(usesFor(kind, offer).map(({ value }) => value));
    const { plan: applied, ...missed } = applyMapping(recognized, found.mapping, { lastFullYear, uses });
    const reading = { recognized, kind: first.kind, mapping: found.mapping, ...missed };
    if (draft) return take({ plan: applied, ...reading, headerAt: -1, isBack: true }, draft.answers);
    take({ plan: applied, ...reading, headerAt, isBack: false }, found.mapping.answers);
  };
  const take = ({ plan: taken, ...rest }: Reading & { plan: ImportPlan }, answered: Answers) => {
    setPlan(taken);
    setReading(rest);
    setAnswers(answered);
  };
  /** A person corrects the kind of rows or the header. */
  const planAnew = (file: OpenedFile, chosen: { kind?: FileKind; headerAt: number }) => {
    const recognized = recognize(file, chosen);
    const kind = chosen.kind === undefined ? recognized.kind : (reading?.kind ?? recognized.kind);
    const anew = { ...UNCHOSEN, plan: recognized, recognized, kind, headerAt: reading?.headerAt ?? recognized.headerAt };
    take(anew, {});
    keep(file, recognized, anew, {});
  };
  /** Choices that are not imported yet survive closing the panel. */
  const keep = (file: OpenedFile, chosenPlan: ImportPlan, by: Reading, given: Answers) => {
    const mapping = mappingOf(chosenPlan, { ...by, answers: given, lastFullYear });
    const isOwn = isChoice(mapping) || chosenPlan.headerAt !== by.headerAt;
    const draft: MappingDraft = { file: keyOfFile(file.lines), on: today(), mapping, answers: given };
    unsaved.write(isOwn && mapping.headers.length > 0 ? draft : null);
  };
  const drop = (file: OpenedFile) => {
    unsaved.write(null);
    planFor(file, offer.mappings);
  };
  /** Choices of a person over what was recognised are kept for the next file with these headers. */
  const remember = async (left: readonly string[]) => {
    unsaved.write(null);
    if (!plan || !reading || plan.headerAt < 0) return;
    const chosen = mappingOf(plan, { ...reading, answers: { ...answers, ...namesAsAnswers(left) }, lastFullYear });
    const key = JSON.stringify(chosen.headers);
    const before = offer.mappings.find(({ headers }) => JSON.stringify(headers) === key);
    if (chosen.headers.length === 0 || (before ? isSameMapping(before, chosen) : !isChoice(chosen))) return;
    await ask('rememberMapping', chosen);
  };
  const asBefore = (change: () => void, changeWords: string) =>
    reading?.isBack && opened ? (
      <DraftBack drop={() => drop(opened)} />
    ) : (
      reading?.mapping && <ReadAsBefore {...reading} mapping={reading.mapping} change={change} changeWords={changeWords} />
    );
  return (
    <>
      {isStep(step) && (
        <StepHeading
          key={step}
          step={step}
          steps={opened?.isCalendar ? CALENDAR_STEPS : plan && isOfRecords(plan) ? RECORD_STEPS : STEPS}
        />
      )}
      {step === 'file' && <MovedFigures problems={offer.problems} />}
      {(step === 'file' || step === 'check') && <PutBack problems={offer.problems} />}
      {step === 'file' && offer.lastImport && <UndoImport lastImport={offer.lastImport} />}
      {step === 'file' && (
        <FileStep
          offer={offer}
          opened={opened}
          headerAt={plan?.headerAt ?? 0}
          onOpened={(file) => {
            setOpened(file);
            if (file) planFor(file, offer.mappings, draftOf(unsaved.read(), file.lines, headersIn(file.lines)));
            else setPlan(null);
          }}
          next={() => setStep(opened?.isCalendar ? 'check' : 'columns')}
        />
      )}
      {step === 'columns' && opened && plan && (
        <ColumnsStep
          key={`${plan.kind} ${plan.headerAt} ${reading?.mapping?.on ?? ''}`}
          head={asBefore(() => planFor(opened, []), words.recognizeAnew)}
          plan={plan}
          lines={opened.lines}
          offer={offer}
          change={(next) => {
            setPlan(next);
            if (reading) keep(opened, next, reading, answers);
          }}
          changeKind={(kind) => planAnew(opened, { kind, headerAt: plan.headerAt })}
          changeHeader={(headerAt) => planAnew(opened, { headerAt })}
          next={() => setStep('check')}
          back={() => setStep('file')}
        />
      )}
      {step === 'check' && opened && plan && (
        <CheckStep
          opened={opened}
          plan={plan}
          offer={offer}
          answers={known}
          change={(next) => {
            const given = withoutKnown(next, withoutKnown(rates, reading?.mapping?.answers ?? {}));
            setAnswers(given);
            if (reading) keep(opened, plan, reading, given);
          }}
          asBefore={asBefore(() => setStep('columns'), words.changeReading)}
          onStart={(left = [], year = null) => {
            setInactive(left);
            setFileYear(year);
            return remember(left);
          }}
          next={() => setStep(isOfRecords(plan) ? 'recordsFinished' : 'candidates')}
          back={() => setStep(opened.isCalendar ? 'file' : 'columns')}
        />
      )}
      {step === 'candidates' && (
        <CandidatesStep
          inactive={inactive}
          inactiveBefore={plan && columnOf(plan, 'customerStatus') ? [] : inactiveBefore}
          year={fileYear === null ? null : Math.max(fileYear, offer.hasRevenue ? lastFullYear : 0)}
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

const namesOf = ({ name, sheets }: OpenedFile): string[] => [name, sheets?.titles[sheets.at] ?? ''];

/** The current step. Every step but the first takes the focus, so screen readers continue from there. */
function StepHeading({ step, steps }: { step: Step; steps: readonly Step[] }) {
  const at = steps.indexOf(step);
  const headingRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (at > 0) headingRef.current?.focus();
  }, [at]);
  return (
    <div class="step">
      <p class="quiet">{words.step(at + 1, steps.length)}</p>
      <h2 ref={headingRef} tabIndex={-1}>
        {words.steps[STEPS.indexOf(step)]}
      </h2>
    </div>
  );
}
