import { amountText } from '#lib/i18n/change-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import { ALL, type Verdict } from '#lib/trial/estimates.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { CaseMixShown } from '#lib/trial/site-figures.ts';
import { UNLIKE } from '#lib/trial/unlike.ts';

type Headlines = readonly Released<HeadlineShown>[];

const firm: readonly string[] = ['improvement', 'deterioration', 'no-important-change'] satisfies Verdict[];
const possible: readonly string[] = ['possible-improvement', 'possible-deterioration'] satisfies Verdict[];
const open: readonly string[] = ['undecided', 'too-few'] satisfies Verdict[];

/** How sure it is: what kinds of verdicts there are, how many families are behind them, and how small a change shows. */
export function sureSentences(words: Words, headlines: Headlines): readonly string[] {
	const { sure } = words.t.answers;
	const own = headlines.filter(({ scope }) => scope !== ALL);
	const count = (verdicts: readonly string[]) => own.filter(({ verdict }) => verdicts.includes(verdict)).length;
	const told = [firm, possible, open].map(count);
	const [sureCount = 0, maybe = 0, unsure = 0] = told;
	const rest = own.length - sureCount - maybe - unsure;
	const heldBack = own.filter(({ isHeldBack }) => isHeldBack).length;
	return [
		sure.verdicts(String(own.length), String(sureCount), String(maybe), String(unsure)),
		...(rest > 0 ? [sure.notTold(String(rest))] : []),
		...(heldBack > 0 ? [sure.heldBack(String(heldBack))] : []),
		...coverage(words, own),
		...detectable(words, headlines)
	];
}

function coverage(words: Words, headlines: Headlines): readonly string[] {
	const shares = headlines.flatMap((one) => (one.coverage.state === 'shown' ? [one.coverage.value] : []));
	if (shares.length === 0) return [];
	const [lowest, highest] = [Math.min(...shares), Math.max(...shares)].map((share) => words.numbers.percent(share));
	const { coverage: between, coverageEverywhere } = words.t.answers.sure;
	return [lowest === highest ? coverageEverywhere(lowest ?? '') : between(lowest ?? '', highest ?? '')];
}

function detectable(words: Words, headlines: Headlines): readonly string[] {
	const { answers, verdicts } = words.t;
	const seen = headlines.flatMap(({ scope, measure, detectable: smallest }) =>
		scope === ALL && smallest.state === 'shown'
			? [answers.sure.ofMeasure(verdicts.nouns[measure], amountText(words, measure, smallest.value))]
			: []
	);
	return seen.length === 0 ? [] : [answers.sure.detectable(words.numbers.list(seen))];
}

/** Where the municipalities differ: in what is told of them, and in who their families were. */
export function apartSentences(
	words: Words,
	headlines: Headlines,
	caseMix: readonly Released<CaseMixShown>[]
): readonly string[] {
	const { apart } = words.t.answers;
	const verdictsOf = (measure: string) =>
		headlines.filter((one) => one.measure === measure && one.scope !== ALL).map(({ verdict }) => verdict);
	const compared = headlineMeasures.filter((measure) =>
		verdictsOf(measure).every((verdict) => [...firm, ...possible, ...open].includes(verdict))
	);
	const isAlike = (measure: string) => new Set(verdictsOf(measure)).size <= 1;
	const sentence = (template: (what: string) => string, measures: readonly (typeof compared)[number][]) =>
		measures.length === 0
			? []
			: [template(words.numbers.list(measures.map((measure) => words.t.verdicts.nouns[measure])))];
	return [
		...sentence(
			apart.otherVerdict,
			compared.filter((measure) => !isAlike(measure))
		),
		...sentence(apart.sameVerdict, compared.filter(isAlike)),
		...sentence(
			apart.notTold,
			headlineMeasures.filter((measure) => !compared.includes(measure))
		),
		...unlikeFamilies(words, caseMix)
	];
}

function unlikeFamilies(words: Words, caseMix: readonly Released<CaseMixShown>[]): readonly string[] {
	const { apart } = words.t.answers;
	const places = caseMix.flatMap(({ scope, variables }) => {
		const told = variables.flatMap(({ difference }) => (difference.state === 'shown' ? [difference.value] : []));
		const unlike = told.filter((difference) => Math.abs(difference) > UNLIKE).length;
		return scope === ALL || told.length === 0
			? []
			: [apart.ofPlace(placeName(words, scope), String(unlike), String(told.length))];
	});
	return places.length === 0 ? [] : [apart.families(words.numbers.list(places))];
}

/** The families whose year is not over, place by place, where their number may be told. */
export function toComeSentences(words: Words, flow: readonly Released<FlowShown>[]): readonly string[] {
	const { missing } = words.t.answers;
	const places = trialMunicipalities.flatMap((code) => {
		const notYet = flow.find(({ scope, group }) => scope === code && group === 'indsats')?.notYet;
		return notYet?.state === 'shown' && notYet.value > 0
			? [missing.ofPlace(placeName(words, code), words.numbers.decimal(notYet.value, 0))]
			: [];
	});
	return places.length === 0 ? [] : [missing.toCome(words.numbers.list(places))];
}
