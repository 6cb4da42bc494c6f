import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { chartDocument } from './document.ts';
import { forestChart, type ForestLane, type ForestPlace } from './forest-chart.ts';
import { renderChart } from './render-chart.ts';

/** Every mark that charts tell a place by, in the colour of each place. The figures are about nobody. */
export function drawStyleguide(words: Words, id: string): string {
	const { styleguide, overview, site } = words.t;
	const title = styleguide.colours.marks;
	const places = [...trialMunicipalities, '', ALL].map((scope): ForestPlace => {
		const name = scope === '' ? styleguide.colours.names.other : placeName(words, scope);
		return { scope, name, lanes: lanesOf(words), instead: '', matters: 0.5 };
	});
	const axis = {
		domain: [-4, 2] as const,
		unit: overview.changeUnits['contact-points'],
		tickFormat: (value: number) => words.numbers.decimal(value, 0)
	};
	const description = places.map(({ name }) => name).join('. ');
	return renderChart(forestChart(places, axis, site.synthetic), { id, title, description }, chartDocument);
}

function lanesOf({ t, numbers }: Words): readonly ForestLane[] {
	const { lanes } = t.measurePage.forest;
	const lane = (label: string, value: number, look: Partial<ForestLane>): ForestLane => ({
		...{ label, name: label, said: numbers.decimal(value, 1), value, interval: [value - 0.9, value + 0.9] },
		...{ quiet: false, marked: false, ...look }
	});
	return [
		lane(t.overview.lanes.indsats, -2.1, {}),
		lane(lanes.guarded, -1.4, { marked: true }),
		lane(t.overview.lanes.sammenligning, -0.4, { quiet: true }),
		lane(lanes.expected, -0.8, { interval: null, marked: true })
	];
}
