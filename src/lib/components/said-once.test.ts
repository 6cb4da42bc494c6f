import { expect, test } from 'vitest';
import { releasePages } from '#lib/server/disclosure/release-pages.ts';
import { nothingBehind, smallTrial } from '#lib/server/disclosure/trial.fixture.ts';
import { saidOnce } from './said-once.ts';

const { estimates, status } = smallTrial([
	{ scope: '320', started: 40, pairs: 30 },
	{ scope: '316', started: 30, pairs: 3 },
	{ scope: '370', started: 30, pairs: 7 }
]);
const { overview } = releasePages({ estimates, more: nothingBehind, status, deliveries: [] });
const series = overview.indicators.find(({ key }) => key === 'cost')?.series[0];
const cells = series?.kind === 'change' ? series.cells : [];

test.each([
	['a row with figures says them', '320', 'indsats', null],
	['a hidden row says so once', '316', 'indsats', { state: 'hidden' }],
	['a row whose count can be read keeps its cells', '370', 'indsats', null],
	['an empty group says why once', '320', 'sammenligning', { state: 'not-estimable', reason: 'no-families' }]
] as const)('%s', (_, scope, group, said) => {
	const figures = cells.find((cell) => cell.scope === scope)?.[group].plain;
	expect(figures && saidOnce(figures.families, [figures.before, figures.after])).toEqual(said);
});
