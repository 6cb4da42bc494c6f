import { expect, test } from 'vitest';
import { at, overviewOf, shown } from './page.fixture.ts';

// 2.345 adults a family, of 40 families with consent; 123 456.7 kr.; 3.456 of satisfaction. Decimals are each measure's.
test('means at the start leave the gate in the decimals that are read', () => {
	const mean = (value: number) => ({ families: 40, mean: value, allEqual: false, concentration: null });
	const overview = overviewOf([{ scope: '320', started: 40, pairs: 30 }], {
		status: () => ({ adults: mean(2.345), cost: mean(123_456.7), satisfaction: mean(3.456) })
	});
	expect(at('320', overview.status).means).toMatchObject({
		adults: shown(2.3),
		cost: shown(123_457),
		satisfaction: shown(3.46)
	});
});
