import { expect, test } from 'vitest';
import { releasePages } from './release-pages.ts';
import { nothingBehind, smallTrial, type SmallGroup } from './trial.fixture.ts';

const delivered = (municipality: string) => ({ municipality, cutoff: '2020-12-31', synthetic: false });
const overviewOf = (groups: readonly SmallGroup[], municipalities: readonly string[]) =>
	releasePages({ ...smallTrial(groups), more: nothingBehind, deliveries: municipalities.map(delivered) }).overview;

test('the trial’s three stand in their own order, others by code, all together last', () => {
	const overview = overviewOf([{ scope: '370', started: 40, pairs: 30 }], ['370', '329', '316', '101']);
	expect(overview.scopes).toEqual(['320', '316', '370', '101', '329', 'all']);
	expect(overview.deliveries.map(({ municipality }) => municipality)).toEqual(['316', '370', '101', '329']);
});

test('an empty database has all its rows and columns, and says that nobody has delivered', () => {
	const overview = overviewOf([], []);
	expect(overview.indicators.map(({ key }) => key)).toEqual(['duration', 'work', 'contacts', 'cost', 'satisfaction']);
	const [first] = overview.indicators[0]?.series[0]?.cells ?? [];
	expect(first).toMatchObject({ scope: '320', indsats: { plain: { families: { reason: 'no-delivery' } } } });
});
