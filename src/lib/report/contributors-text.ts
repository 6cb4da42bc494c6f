import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Contributors, HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { LOW_COVERAGE } from './attention-points.ts';
import type { HiddenPart } from './hidden-text.ts';

type Behind = Pick<Released<Contributors>, 'families' | 'coverage'>;

/**
 * How many families have a value before and after, how many that is of those that started, and whether they may differ.
 * The difference of all together is of the municipalities that have somebody to compare with, so of the others nobody is
 * missing; a corrected change is of those whose selection can be looked behind.
 */
export function contributorSentences(
	{ t, numbers }: Words,
	{ families, coverage, scope, basis }: Behind & Pick<Released<HeadlineShown>, 'scope' | 'basis'>
): readonly string[] {
	const said = t.sentences.contributors;
	const isAverage = scope === ALL && basis === 'difference';
	const many = isAverage ? said.ofAverage : basis === 'guarded' ? said.ofGuarded : said.many;
	if (families.state === 'hidden') return [];
	if (families.state === 'not-estimable' || families.value === 0) return [said.none];
	const count = families.value === 1 ? said.one : many(numbers.decimal(families.value, 0));
	if (coverage.state !== 'shown') return [count];
	const share = numbers.percent(coverage.value);
	if (isAverage) return [count, said.coverageOfAverage(share)];
	return [count, said.coverage(share), ...(coverage.value < LOW_COVERAGE ? [said.others] : [])];
}

/** The share says how many there are, so it is named only beside a count that is told. */
export function hiddenContributors({ families, coverage }: Behind): readonly HiddenPart[] {
	if (families.state === 'hidden') return ['families'];
	return coverage.state === 'hidden' ? ['coverage'] : [];
}
