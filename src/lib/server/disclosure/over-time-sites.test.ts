import { expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { isOfSites, siteViews } from '#lib/trial/views.ts';
import { seededTrial } from '../../../../tests/disclosure/seeded-trial.ts';
import { unreleased } from '../../../../tests/disclosure/unreleased.ts';
import { setsBehind } from '../indicators/sets-behind.ts';
import { placesShown } from './over-time-shown.ts';
import { releasePages } from './release-pages.ts';

const trial = await seededTrial();
const deliveries = trial.map(({ municipality }) => ({ municipality, cutoff: '2020-12-31', synthetic: true }));
const shown = placesShown(releasePages({ ...unreleased(trial), deliveries })).filter(({ view }) => isOfSites(view));
const sets = setsBehind(trial, registeredProtocol);

// Whatever is shown and not remembered could be subtracted from what a later edition shows.
test('every figure of a municipality has the families behind it, under the same name', () => {
	const names = new Map(sets.map((set) => [[set.view, set.scope, set.group, set.quantity].join(' '), set.parts.size]));
	for (const { view, scope, group, quantity } of shown) {
		expect([view, scope, group, quantity].join(' ')).toSatisfy((name: string) => names.has(name));
	}
	expect(new Set(shown.map(({ view }) => view))).toEqual(new Set(siteViews));
});

// The gate's own rule: ten families with something to add.
test('behind a month, and behind a part of the cost, are at least ten families', () => {
	const measured = shown.filter(({ view, quantity }) => /^(months|cost):/.test(view) && !quantity.includes('trial'));
	expect(measured.length).toBeGreaterThan(100);
	for (const { view, scope, group, quantity } of measured) {
		const set = sets.find(
			(one) => one.view === view && one.scope === scope && one.group === group && one.quantity === quantity
		);
		expect(set?.parts.size, `${view} ${scope} ${group} ${quantity}`).toBeGreaterThanOrEqual(10);
	}
});
