import { expect, test } from 'vitest';
import { nothingBehind, smallTrial } from '../disclosure/trial.fixture.ts';
import { showOverview } from './show-overview.ts';

const delivered = (municipality: string) => ({ municipality, cutoff: '2020-12-31', synthetic: false });

test('the trial’s three stand in their own order, others by code, all together last', () => {
	const { estimates, status } = smallTrial([{ scope: '370', started: 40, pairs: 30 }]);
	const overview = showOverview(
		estimates,
		status,
		[delivered('370'), delivered('329'), delivered('316'), delivered('101')],
		nothingBehind
	);
	expect(overview.scopes).toEqual(['320', '316', '370', '101', '329', 'all']);
	expect(overview.deliveries.map(({ municipality }) => municipality)).toEqual(['316', '370', '101', '329']);
});

test('an empty database has all its rows and columns, and says that nobody has delivered', () => {
	const { estimates, status } = smallTrial([]);
	const overview = showOverview(estimates, status, [], nothingBehind);
	expect(overview.indicators.map(({ key }) => key)).toEqual(['duration', 'work', 'contacts', 'cost', 'satisfaction']);
	const [first] = overview.indicators[0]?.series[0]?.cells ?? [];
	expect(first).toMatchObject({ scope: '320', indsats: { plain: { families: { reason: 'no-delivery' } } } });
});
