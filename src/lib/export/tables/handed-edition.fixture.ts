import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import { madeUpEdition } from '../edition.fixture.ts';

/** A made-up edition with its number, as its tables are made from it. */
export function handedEdition(...[change]: Parameters<typeof madeUpEdition>): NumberedEdition {
	return {
		...{ number: '2018-3', content: madeUpEdition(change), waiting: [], approvals: [] },
		stamp: {
			...{ number: '2018-3', kind: 'quarterly', sha256: '0'.repeat(64), approvedAt: '2018-11-01T10:00:00.000Z' },
			...{ synthetic: true, prices: { priceYear: 2019, index: { name: '', source: '' }, selfSupportDay: null } }
		}
	};
}
