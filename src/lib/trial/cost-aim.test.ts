import { expect, test } from 'vitest';
import type { ChangeFigures } from './overview.ts';
import type { Figure } from './released.ts';
import { costAim } from './cost-aim.ts';

const hidden: Figure = { state: 'hidden' };
const withBefore = (before: Figure) => {
	const change = { value: hidden, lower: hidden, upper: hidden };
	const plain: ChangeFigures = { before, after: hidden, change, families: hidden, coverage: hidden, cases: null };
	const group = { plain, guarded: null };
	return { cost: { scope: '320', indsats: group, sammenligning: group } };
};

// By hand: 5 % of 240,000 kr.
test('is five per cent of what the families cost before', () => {
	expect(costAim(withBefore({ state: 'shown', value: 240_000 }))).toBe(12_000);
});

test('is not worked out from anything else where that is hidden', () => {
	expect(costAim(withBefore(hidden))).toBeNull();
	expect(costAim({ cost: null })).toBeNull();
});
