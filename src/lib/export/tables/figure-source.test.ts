import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '#lib/i18n/messages.ts';
import { registeredWindows } from '#lib/trial/protocol-windows.ts';
import { publicTables, tableOf } from '#lib/trial/public-tables.ts';
import { isOfMeasure, views } from '#lib/trial/views.ts';
import { editionFigures } from '../edition-figures.ts';
import { figureSource } from './figure-source.ts';
import { handedEdition } from './handed-edition.fixture.ts';

const { content } = handedEdition();
const sources = publicTables.map((table) => figureSource(content, table, registeredWindows));
const sourced = sources.flatMap((source) => source.views);

describe('where figures come from', () => {
	test('is said of every figure of the edition, each once', () => {
		for (const { table, views: own } of sources) for (const { view } of own) expect(tableOf(view)).toBe(table);
		const told = sourced.flatMap(({ places }) =>
			places.flatMap(({ scope, group, figures }) =>
				figures.map(({ view, measure, code, value }) => JSON.stringify([view, scope, group, measure, code, value]))
			)
		);
		const all = editionFigures(content).map(({ view, scope, group, measure, code, value }) =>
			JSON.stringify([view, scope, group, measure, code, value])
		);
		expect(told.toSorted()).toEqual(all.toSorted());
	});

	test('has a definition in both languages, a file that computes it, and the deliveries', () => {
		for (const language of ['da', 'en'] as const) {
			const { definitions } = messagesIn(language).figureSources;
			expect(Object.keys(definitions).toSorted()).toEqual(views.filter((view) => !isOfMeasure(view)).toSorted());
		}
		for (const { computedIn, view, sources: deliveries } of sourced) {
			expect(existsSync(new URL(`../../../../${computedIn}`, import.meta.url)), `${view}: ${computedIn}`).toBe(true);
			expect(deliveries).toEqual(content.views[view].sources);
		}
	});

	test('has windows where it is a measure, and the year of the prices where there are kroner', () => {
		for (const { view, measure, windows, priceYear } of sourced) {
			expect(windows).toEqual(measure && registeredWindows[measure]);
			expect(measure === null).toBe(!isOfMeasure(view));
			if (/cost/.test(view)) expect(priceYear).toBe(2019);
			if (view === 'measure:service-days' || view === 'flow') expect(priceYear).toBeNull();
		}
	});

	test('leads to the families of the same place', () => {
		const [place] = sourced.find(({ view }) => view === 'measure:cost')?.places ?? [];
		expect(place).toMatchObject({ scope: '320', group: 'indsats' });
		expect(place?.flow).toEqual(
			content.views.flow.figures.filter(({ scope, group }) => scope === '320' && group === 'indsats')
		);
	});

	// By hand, from the headings of the script.
	test.each([
		['measure:cost', 'before', ['2', '4.4', '5']],
		['measure:cost', 'guarded-change', ['2', '3', '4.4', '5']],
		['measure:service-days', 'difference', ['2', '4.1', '7']],
		['measure:satisfaction', 'verdict', ['2', '4.6', '8']],
		['measure:return-to-work', 'after-6-months', ['2', '9', '9.1']],
		['measure:service-duration', 'difference', ['2', '9', '9.2', '9.3']],
		['flow', 'started', ['2', '6']],
		['months:cost', 'mean', []]
	])('in %s, %s is computed again in these sections of the script', (view, field, numbers) => {
		const figures = sourced.find((one) => one.view === view)?.places.flatMap((place) => place.figures) ?? [];
		const found = figures.find(({ value }) => value.field === field);
		expect(found?.inR.map(({ number }) => number)).toEqual(numbers);
	});

	test('names lines of the script for every figure of a measure', () => {
		for (const { view, places, inR } of sourced) {
			expect(inR.length > 0).toBe(isOfMeasure(view) || view === 'flow');
			for (const { figures } of places)
				for (const figure of figures) expect(figure.inR.length >= 2).toBe(inR.length > 0);
		}
	});
});
