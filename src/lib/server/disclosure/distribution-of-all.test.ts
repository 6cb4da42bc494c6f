import { expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { overviewOf } from './page.fixture.ts';

/** Where adults' support comes from in all together: in the made-up trial one on wages and two on benefits a family. */
function supportOfAll(familiesOfASite: number) {
	const overview = overviewOf([
		{ scope: '316', started: 30, pairs: 20 },
		{ scope: '370', started: familiesOfASite, pairs: 0 }
	]);
	const all = overview.status.find(({ scope, group }) => scope === ALL && group === 'indsats');
	return new Set(all?.support.map(({ count }) => count.state));
}

// All together less the other site is the site.
test('the distribution of all together is hidden where a site of nine families hides its own', () => {
	expect(supportOfAll(9)).toEqual(new Set(['hidden']));
	expect(supportOfAll(10)).toEqual(new Set(['shown']));
});
