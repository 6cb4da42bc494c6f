import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { HeadlineShown, Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { EffectTarget, Trial } from '#lib/trial/trial.ts';
import { directedPhrase } from '../directed-amount.ts';
import { seenChange } from '../seen-change.ts';

/** How a target stands, in the order in which it is told. */
const standings = ['reached', 'beyond', 'short', 'open', 'hidden'] as const;
type Standing = (typeof standings)[number];

/**
 * What a municipality's trial has promised, and how it stands: held against the same change as the verdict, since a
 * change that came by itself keeps no promise. Promises in a municipality's own words are told, and no figure here can
 * say whether they were kept. Nothing where none is registered.
 */
export function targetSentences(
	words: Words,
	overview: Released<Overview>,
	trial: Trial | undefined
): readonly string[] {
	const { targets: texts } = words.t.briefing;
	const effects = trial?.effectTargets ?? [];
	const results = trial?.resultTargets ?? [];
	if (!trial || effects.length + results.length === 0) return [];
	const place = municipalityName(trial.municipality);
	const { list } = words.numbers;
	const found = effects.map((target) => ({ target, standing: standingOf(overview, trial.municipality, target) }));
	const promised = effects.map((target) => targetPhrase(words, target));
	return [
		...(promised.length === 0 ? [] : [texts.effects(place, promised.join('; '))]),
		...standings.flatMap((standing) => {
			const measures = found.filter((one) => one.standing === standing).map(({ target }) => target.measure);
			if (measures.length === 0) return [];
			if (measures.length === effects.length && measures.length > 1) return [texts.ofAll[standing]];
			return [texts.standings[standing](list(measures.map((measure) => words.t.verdicts.nouns[measure])))];
		}),
		...resultSentences(words, results)
	];
}

/** More letters than this would push something else off the two sheets. */
const MOST_QUOTED = 200;

function resultSentences({ t, numbers }: Words, results: readonly string[]): readonly string[] {
	const { targets } = t.briefing;
	if (results.length === 0) return [];
	const quoted = results.join('; ');
	const told =
		quoted.length <= MOST_QUOTED ? targets.results(quoted) : targets.resultsCounted(numbers.decimal(results.length, 0));
	return [told, targets.resultsUnsaid];
}

/** `30 færre ydelsesdage`, `10 % lavere udgifter` */
function targetPhrase(words: Words, target: EffectTarget): string {
	if ('amount' in target) return directedPhrase(words, target.measure, target.amount);
	const way = target.shareOfBefore < 0 ? 'fall' : 'rise';
	return words.t.sentences.phrase[target.measure][way](words.numbers.percent(Math.abs(target.shareOfBefore)));
}

function standingOf(overview: Released<Overview>, municipality: string, target: EffectTarget): Standing {
	const headline = overview.headlines.find(
		({ measure, scope }) => measure === target.measure && scope === municipality
	);
	if (headline?.verdict === 'hidden') return 'hidden';
	const seen = headline && headline.verdict !== 'too-few' ? seenChange(headline) : null;
	const change = targetChange(overview, municipality, target);
	if (!headline || !seen || change === null) return 'open';
	const [near, far] = change < 0 ? [-seen.upper, -seen.lower] : [seen.lower, seen.upper];
	if (far < Math.abs(change)) return 'short';
	if (near < Math.abs(change)) return 'open';
	return isEffect(headline) ? 'reached' : 'beyond';
}

/** Only a definite difference to a comparison group is more than a change. */
function isEffect({ basis, verdict }: Released<HeadlineShown>): boolean {
	return basis === 'difference' && (verdict === 'improvement' || verdict === 'deterioration');
}

/** A share is of the mean before; null where that may not be told. */
function targetChange(overview: Released<Overview>, municipality: string, target: EffectTarget): number | null {
	if ('amount' in target) return target.amount;
	const series = overview.indicators
		.flatMap((one) => [...one.series])
		.find(({ kind, measure }) => kind === 'change' && measure === target.measure);
	const cell = series?.kind === 'change' ? series.cells.find(({ scope }) => scope === municipality) : undefined;
	const before = cell?.indsats.plain.before;
	return before?.state === 'shown' ? before.value * target.shareOfBefore : null;
}
