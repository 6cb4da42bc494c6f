import { expect, test } from 'vitest';
import { madeUpEdition } from '#lib/export/edition.fixture.ts';
import { ALL, type HeadlineBasis } from '#lib/trial/estimates.ts';
import type { Figure } from '#lib/trial/released.ts';
import { behindVerdict } from './behind-verdict.ts';

/** Who stands beside the verdict of a cell with 32 families in its plain change and 25 in its guarded one. */
function familiesBeside(basis: HeadlineBasis, scope = '320'): Figure | undefined {
	const of = (value: number): Figure => ({ state: 'shown', value });
	const edition = madeUpEdition((views) => {
		const { series, headlines } = views['measure:service-days'].figures;
		if (series.kind !== 'change' || !series.cells[0] || !headlines[0]) throw new Error('nothing was made up');
		Object.assign(series.cells[0].indsats.plain, { families: of(32) });
		Object.assign(headlines[0], { basis, scope, families: of(25) });
	});
	const { series, headlines } = edition.views['measure:service-days'].figures;
	const cell = series.kind === 'change' ? series.cells[0] : undefined;
	return cell && behindVerdict(cell.indsats.plain, headlines[0]).families;
}

test.each([
	['guarded', 25],
	['plain', 32],
	['difference', 32],
	[null, 32]
] as const)('on the basis %s: %d families', (basis, families) => {
	expect(familiesBeside(basis)).toEqual({ state: 'shown', value: families });
});

test('of all together a difference rests on the municipalities that are compared', () => {
	expect(familiesBeside('difference', ALL)).toEqual({ state: 'shown', value: 25 });
	expect(familiesBeside('plain', ALL)).toEqual({ state: 'shown', value: 32 });
});

test('a measure without a verdict has those of its change', () => {
	const { series } = madeUpEdition().views['measure:service-duration'].figures;
	const cell = series.kind === 'change' ? series.cells[0] : undefined;
	expect(cell && behindVerdict(cell.indsats.plain, undefined)).toBe(cell?.indsats.plain);
});
