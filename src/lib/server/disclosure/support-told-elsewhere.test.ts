import { expect, test } from 'vitest';
import { at, overviewOf } from './page.fixture.ts';

const SITE = '320';

/** Which kinds of support are hidden: three adults on wages, forty in education, and so many on a benefit. */
function hiddenKinds(onBenefit: number) {
	const { status } = overviewOf([{ scope: SITE, started: 60, pairs: 15 }], {
		status: () => ({
			supportOnStart: [
				{ code: 'loen', count: 3 },
				{ code: 'uddannelse_su', count: 40 },
				{ code: 'kontanthjaelp', count: onBenefit }
			]
		})
	});
	return at(SITE, status).support.flatMap(({ code, count }) => (count.state === 'hidden' ? [code] : []));
}

// In the made-up trial thirty of those on a benefit are followed until they are back in work, and the pages tell of them.
test('support hides more where the adults followed are most of those on a benefit', () => {
	expect(hiddenKinds(35)).toEqual(['work', 'public-benefit']);
	expect(hiddenKinds(30)).toEqual(['work', 'education', 'public-benefit']);
});
