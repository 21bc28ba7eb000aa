// The number of key accounts that can be served, and the cut-off that the ranking proposes for it.
import { useState } from 'preact/hooks';
import type { Ranking } from '../../src/actions/store/readRanking';
import type { SettingsState } from '../../src/actions/store/readSettings';
import { seatSettings as schema } from '../../src/model/records/seatSettings';
import type { Settings } from '../../src/model/records/settings';
import { importData as words } from '../../src/text/en/importData';
import { seatSettings } from '../../src/text/en/seatSettings';
import { RankingPreview } from '../chooseCriteria/RankingPreview';
import { Field } from '../components/Field';
import { FigureInput } from '../components/FigureInput';
import { LinkButton } from '../components/LinkButton';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { NumberInput } from '../components/NumberInput';
import { Problems } from '../components/Problems';
import { draftOf } from '../criteriaDraft/DraftCriterion';
import { previewRanking } from '../criteriaDraft/previewRanking';
import { describeProblem } from '../describeProblem';
import { locale } from '../locale';
import { costsTooMuch } from '../robustness/costsTooMuch';
import { SeatFields } from '../seatFields/SeatFields';
import { text } from '../text';
import { NOTHING, useRequest } from '../useRequest';
import { useTask } from '../useTask';
import { adviseOnSeats, proposeSeats, seatsFault, type SeatsDraft } from './proposeSeats';
import { StepButtons } from './StepButtons';

interface SeatsStepProps {
  ranking: Ranking;
  /** Called with the settings after the step. */
  next: (settings: Settings) => void;
  back: () => void;
}

export function SeatsStep(props: SeatsStepProps) {
  const loaded = useRequest('loadSettings', NOTHING);
  return (
    <Loaded of={loaded} words={words.loadingRanking}>
      {(state) => <SeatsForm {...props} state={state} />}
    </Loaded>
  );
}

/** As in Settings, whose schema and words this page does not carry. */
const HIGHEST_RISE = 5;

function SeatsForm({ ranking, next, back, state }: SeatsStepProps & { state: SettingsState }) {
  const { common } = text;
  const { now } = previewRanking(ranking, draftOf(ranking.criteria));
  const [draft, setDraft] = useState<SeatsDraft>(() => proposeSeats(now, state.settings).start);
  const saving = useTask('saveSettings', ({ settings }) => next(settings));
  const { changes, proposal, tie } = proposeSeats(now, state.settings, draft, ranking);
  const fault = seatsFault(draft);
  const settings = { ...ranking.settings, ...changes };
  const preview = previewRanking(ranking, draftOf(ranking.criteria), settings);
  const scored = proposal !== null;
  const [priceRise, setPriceRise] = useState<number | null>(null);
  const isRiseWrong = priceRise !== null && !(priceRise >= 0 && priceRise <= HIGHEST_RISE);
  const asksPriceRise = locale.calendar === 'jalali' && state.settings.priceRise === 0 && ranking.revenueYears.length > 1;
  const save = () => saving.run({ changes: { ...changes, ...(priceRise !== null && { priceRise }) } });
  const faultOf = (key: keyof SeatsDraft) =>
    fault === key ? common.aNumber(schema[key].from, schema[key].to, key !== 'keyFrom') : null;
  return (
    <>
      <p class="quiet">{words.seatsHint}</p>
      <SeatFields seats={draft} fault={faultOf} change={(seats) => setDraft({ ...draft, ...seats })} />
      <Problems kind="warning" problems={ranking.problems} />
      {tie && <Problems kind="warning" problems={[tie]} />}
      {!scored && <Notice kind="information">{words.noScoresYet}</Notice>}
      {proposal && (
        <>
          <Field label={seatSettings.keyFrom} fault={faultOf('keyFrom')}>
            {(attributes) => (
              <NumberInput
                attributes={attributes}
                value={draft.keyFrom}
                step={0.5}
                min={schema.keyFrom.from}
                max={schema.keyFrom.to}
                onChange={(keyFrom) => setDraft({ ...draft, keyFrom })}
              />
            )}
          </Field>
          <Notice kind="information">
            <p>{proposal.problem ? describeProblem(proposal.problem) : words.keySetFits(proposal.reaching, proposal.keyFrom)}</p>
            {draft.keyFrom !== proposal.keyFrom && (
              <LinkButton onClick={() => setDraft({ ...draft, keyFrom: proposal.keyFrom })}>
                {words.useCutOff(proposal.keyFrom)}
              </LinkButton>
            )}
          </Notice>
          {fault === null && (
            <>
              <Problems
                kind="warning"
                problems={[...adviseOnSeats(preview.then, settings), ...costsTooMuch(ranking.candidates)]}
              />
              <RankingPreview
                preview={preview}
                settings={settings}
                compare={now.some(({ confirmedTier }) => confirmedTier !== null)}
              />
            </>
          )}
        </>
      )}
      {asksPriceRise && (
        <FigureInput
          kind="share"
          label={words.priceRise}
          hint={words.priceRiseHint}
          value={priceRise}
          fault={isRiseWrong ? common.aNumber(0, HIGHEST_RISE * 100) : null}
          onChange={setPriceRise}
        />
      )}
      <Problems problems={saving.problems} again={save} />
      <StepButtons
        next={fault === null && !isRiseWrong && !saving.running ? save : null}
        nextWords={saving.running ? common.saving : words.saveSeats}
        back={back}
      />
    </>
  );
}
