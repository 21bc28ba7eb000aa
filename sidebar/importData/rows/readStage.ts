// The stage of a deal by its word in a file.
import { keyOfSynonym } from '../../../src/model/imports/keyOfSynonym';
import { squeezeName } from '../../../src/model/names/squeezeName';
import { importStages } from '../../../src/text/importStages';

/** Words for a deal that has ended, which do not say how. */
const ENDED =
  /^(closed?|finished|completed?|geschlossen|beendet|abgeschlossen|fermée?|terminée?|clôturée?|cerrad[oa]|finalizad[oa]|chius[oa]|بسته(شده|شد)?|خاتمهیافته|پایانیافته|تمامشده?)$/;
/** After these words, the word for an end does not hold. */
const DENIED =
  /^(not|be|pending|awaiting|waiting|expected|before|trial|pilot|nicht|noch|zu|ausstehend|non|pas|no|نبود|نبوده|نشد|نشده|نیست|نکرد|نداد|عدم|بدون|غیر|هنوز|انتظار|منتظر|قبل|تا)$/i;
/** The most words of a phrase: «از دست رفته». */
const PHRASE_WORDS = 3;

/** Persian verbs at the end of what happened: «لغو شد», «لغو گردید» and «لغو شده است» are «لغو». */
const VERB = /(?<=\p{L}{2})(شدهاست|شدهاند|شدند|شدیم|شده|شد|گردیده|گردید|است|بودهاست|بود|کردیم|کرد|خورد|خورده)$/u;
/** A Persian participle is its verb: «از دست رفته» and «از دست رفت». */
const withoutParticiple = (squeezed: string): string => squeezed.replace(/(?<=[تد])ه$/, '');
const rootOf = (squeezed: string): string => withoutParticiple(squeezed.replace(VERB, ''));

const words = Object.entries(importStages).flatMap(([stage, synonyms]) =>
  synonyms.map((word): [string, string] => [squeezeName(word), stage]),
);
const mapBy = (keyOf: (squeezed: string) => string): ReadonlyMap<string, string> =>
  new Map([...words].reverse().map(([word, stage]) => [keyOf(word), stage]));
const byParticiple = mapBy(withoutParticiple);
const byRoot = mapBy(rootOf);

/** The stage of a word or a phrase, in any of its forms; `null` if unknown. */
function stageOfPhrase(phrase: string): string | null {
  const squeezed = squeezeName(phrase);
  const known = keyOfSynonym(phrase, importStages) ?? byParticiple.get(withoutParticiple(squeezed));
  return known ?? (VERB.test(squeezed) ? (byRoot.get(rootOf(squeezed)) ?? null) : null);
}

/** The stages of the phrases in a text. */
function stagesIn(text: string): ReadonlySet<string> {
  const parts = text.split(/[^\p{L}\u200c]+/u).filter((word) => word !== '');
  const phrases = parts.flatMap((_, from) =>
    Array.from({ length: PHRASE_WORDS }, (__, length) => parts.slice(from, from + length + 1).join(' ')),
  );
  return new Set(phrases.flatMap((phrase) => stageOfPhrase(phrase) ?? []));
}

const isDenied = (text: string): boolean => text.split(/[^\p{L}]+/u).some((word) => DENIED.test(word));

/**
 * Some programs number their stages: `1-Qualify`, `4. Closed Won (100%)`. Any other text with one phrase for the end of a deal is that end:
 * `Closed Won – renewal`, «به رقیب باختیم». `null` for no such phrase, for both ends, and beside a word such as *not*.
 */
export function stageOfWord(word: string): string | null {
  const bare = word.replace(/^\d+\s*[-–.:)]\s*|\s*\([^)]*\)\s*$/g, '');
  const known = stageOfPhrase(word) ?? stageOfPhrase(bare);
  if (known !== null) return known;
  const ends = [...stagesIn(word)].filter((stage) => stage === 'won' || stage === 'lost');
  return ends.length === 1 && !isDenied(word) ? (ends[0] ?? null) : null;
}

/** Whether a word says that a deal has ended, and not how. */
export const isEnded = (word: string): boolean => ENDED.test(squeezeName(word));

/** What an unknown word is most likely: the furthest open stage that it names, else the first. */
export function likelyStage(word: string): string {
  const named = stagesIn(word);
  return ['negotiating', 'proposed', 'qualified'].find((stage) => named.has(stage)) ?? 'identified';
}
