import { ALL, type Estimates, type HeadlineEstimate } from '#lib/trial/estimates.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Cell, ChangeOfGroup, Contributors, HeadlineShown, Series, VerdictShown } from '#lib/trial/overview.ts';
import type { Barred } from './barred.ts';
import { figure, uncertain } from './figure.ts';
import { nobodyThere, startedFamilies } from './group-of-families.ts';
import { hasRoomForFew } from './allowances.ts';
import { smallestChange, whoIsBehind } from './headline-parts.ts';
import { basisMayBeTold, differenceMayBeShown } from './release-differences.ts';
import type { Unreleased } from './unreleased.ts';

/**
 * What a reader is told of the trial's own families, measure by measure.
 *
 * A verdict is read off a change, so it is told where that change may be shown, and by the same word as any
 * hidden figure where not. That there is no table is told as it is, and that there are too few families wherever it
 * leaves a hidden count room: of all together it would, beside the other sites' counts, confine one site's.
 *
 * That a verdict was held back says whether the groups' means after are clearly apart. Where the changes are shown,
 * so are those means, and no number of the comparison is told: it is one word more, under the same condition.
 */
export function releaseHeadlines(
	{ estimates, more: { smallestChanges } }: Pick<Unreleased, 'estimates' | 'more'>,
	series: readonly Series[],
	barred: Barred
): readonly HeadlineShown[] {
	return headlineMeasures.flatMap((measure) => {
		const changes = series.find((one) => one.kind === 'change' && one.measure === measure);
		if (changes?.kind !== 'change') return [];
		const differenceMay = differenceMayBeShown(estimates, changes.cells, measure, 'plain');
		const basisMay = basisMayBeTold(estimates, changes.cells, measure);
		return changes.cells.map((cell) => {
			const record = estimates.headline.find(
				(one) => one.measure === measure && one.scope === cell.scope && one.group === 'indsats'
			);
			if (!record || nobodyThere(estimates, cell.scope, 'indsats')) return nobodys(estimates, measure, cell);
			const mayBeShown =
				basisMay(cell.scope) &&
				(record.basis === 'difference' ? differenceMay(cell.scope) : ownChange(cell, record).value.state === 'shown');
			const contributors = whoIsBehind(estimates, record, changes.cells);
			const isNothingTold = barred.has('everything', { scope: cell.scope, group: 'indsats' });
			const mayBeTooFew =
				!isNothingTold && (contributors.families.state === 'shown' || tooFewHasRoom(estimates, record));
			const matters = smallestChange(mayBeShown ? record : { ...record, basis: null }, changes.cells, smallestChanges);
			return { ...release(record, { mayBeShown, mayBeTooFew }, changes.cells, contributors), matters };
		});
	});
}

function release(
	record: HeadlineEstimate,
	{ mayBeShown, mayBeTooFew }: { readonly mayBeShown: boolean; readonly mayBeTooFew: boolean },
	cells: readonly Cell<ChangeOfGroup>[],
	contributors: Contributors
): Omit<HeadlineShown, 'matters'> {
	const { measure, scope, basis, change, lower, upper, pHolm, detectable, imbalance, reason } = record;
	// With the interval, p and the smallest change that would show tell how many families there are.
	const testsMay = mayBeShown && contributors.families.state === 'shown';
	const levelsMay = cells.every(
		(cell) =>
			// All together is about several sites' levels: then every level must be open.
			(scope !== ALL && cell.scope !== scope) ||
			(cell.indsats.plain.before.state !== 'hidden' && cell.sammenligning.plain.before.state !== 'hidden')
	);
	return {
		...contributors,
		...{ measure, scope },
		// Beside no change it would only say how many families the groups have.
		basis: mayBeShown ? basis : null,
		verdict: verdictShown(record, mayBeShown, mayBeTooFew),
		isHeldBack: mayBeShown && record.told !== record.verdict,
		change: uncertain(change, [lower, upper], mayBeShown, reason),
		p: figure(pHolm, testsMay, reason),
		detectable: figure(detectable, testsMay, basis === 'difference' ? 'other-basis' : reason),
		imbalance: figure(imbalance, mayBeShown && levelsMay, basis === 'difference' ? reason : 'other-basis')
	};
}

function verdictShown({ told }: HeadlineEstimate, mayBeShown: boolean, mayBeTooFew: boolean): VerdictShown {
	return mayBeShown || (mayBeTooFew && told === 'too-few') || told === 'not-delivered' ? told : 'hidden';
}

/** Whether a site's hidden count keeps its room when it is told to be below ten, or by its hidden verdict to be ten. */
function tooFewHasRoom(estimates: Estimates, { measure, scope, basis }: HeadlineEstimate): boolean {
	if (scope === ALL) return false;
	const plain = estimates.paired.find(
		(one) => one.measure === measure && one.scope === scope && one.group === 'indsats' && one.basis === 'plain'
	);
	const wholes = [startedFamilies(estimates, scope, 'indsats'), ...(basis === 'guarded' && plain ? [plain.n] : [])];
	return wholes.every(hasRoomForFew);
}

/** The change that the headline repeats; without a basis, the plain one that could not carry it. */
function ownChange({ indsats }: Cell<ChangeOfGroup>, { basis }: HeadlineEstimate) {
	return (basis === 'guarded' ? (indsats.guarded ?? indsats.plain) : indsats.plain).change;
}

/** A municipality without a delivery, or without families in the trial: the cell says so, and so does the verdict. */
function nobodys(estimates: Estimates, measure: HeadlineMeasure, { scope, indsats }: Cell<ChangeOfGroup>) {
	const { families, coverage, change } = indsats.plain;
	const verdict: VerdictShown = nobodyThere(estimates, scope, 'indsats') === 'no-delivery' ? 'no-delivery' : 'too-few';
	const nothing = change.value;
	return {
		...{ measure, scope, basis: null, verdict, isHeldBack: false, families, coverage, cases: null, change },
		...{ p: nothing, detectable: nothing, imbalance: nothing, matters: nothing }
	};
}
