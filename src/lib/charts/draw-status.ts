import { changeNumber, changeText } from '#lib/i18n/change-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { HeadlineShown, Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Charts } from './drawn-once.ts';
import { intervalPanelsChart, type IntervalCell, type IntervalPanel } from './interval-panels-chart.ts';
import { renderDrawings } from './render-drawings.ts';

/** The key of the chart of what the five verdicts rest on. */
export const STATUS_INTERVALS = 'intervals';

type Headline = Released<HeadlineShown>;

/** The chart of the quarterly status in one language; none where there is no interval to draw. */
export function drawStatus({ headlines, scopes, deliveries }: Released<Overview>, words: Words): Charts {
	const panels = headlineMeasures.map((measure) => {
		const found = scopes.map((scope) => headlines.find((one) => one.measure === measure && one.scope === scope));
		return { measure, cells: found.map((headline, at) => cellOf(headline, scopes[at] ?? '', words)), found };
	});
	if (panels.every(({ cells }) => cells.every(({ shown }) => shown === null))) return new Map();
	const synthetic = deliveries.some((delivery) => delivery.synthetic);
	const { chart } = words.t.quarterlyStatus;
	const drawing = {
		key: STATUS_INTERVALS,
		title: chart.title,
		description: panels.map(({ measure, found }) => described(measure, found, scopes, words)).join(' '),
		options: intervalPanelsChart(
			scopes.map((scope) => placeName(words, scope)),
			panels.map(({ measure, cells }) => panelOf(measure, cells, words)),
			synthetic ? words.t.site.synthetic : null
		)
	};
	return renderDrawings([drawing], words, synthetic);
}

function panelOf(measure: HeadlineMeasure, cells: readonly IntervalCell[], words: Words): IntervalPanel {
	return {
		name: capital(words.t.verdicts.nouns[measure]),
		unit: words.t.overview.axisUnits[measure],
		cells,
		tickFormat: (value) => words.numbers.change(value, Number.isInteger(value) ? 0 : 1)
	};
}

function cellOf(headline: Headline | undefined, scope: string, words: Words): IntervalCell {
	const seen = headline && seenOf(headline);
	if (!headline || !seen) return { scope, shown: null, instead: insteadOf(headline, words), matters: null };
	const divisor = axisDivisor[headline.measure];
	const [value, lower, upper] = seen.map((one) => one / divisor);
	return {
		...{ scope, instead: '' },
		shown: { value: value ?? 0, lower: lower ?? 0, upper: upper ?? 0, isDifference: headline.basis === 'difference' },
		matters: headline.matters.state === 'shown' ? headline.matters.value / divisor : null
	};
}

/** Without an interval there is no knowing what a dot means. */
function seenOf({ change: { value, lower, upper } }: Headline): readonly [number, number, number] | null {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return null;
	return [value.value, lower.value, upper.value];
}

/** What stands where nothing is drawn: tables may tell a change that has no interval. */
function insteadOf(headline: Headline | undefined, { t }: Words): string {
	switch (headline?.change.value.state) {
		case 'shown':
			return t.chart.withoutInterval;
		case 'hidden':
			return t.quarterlyStatus.chart.hidden;
		default:
			return t.quarterlyStatus.chart.none;
	}
}

/** A measure in words, place by place. */
function described(
	measure: HeadlineMeasure,
	found: readonly (Headline | undefined)[],
	scopes: readonly string[],
	words: Words
): string {
	const { chart } = words.t.quarterlyStatus;
	const places = found.map((headline, at) => {
		const place = placeName(words, scopes[at] ?? '');
		const seen = headline && seenOf(headline);
		if (!headline || !seen) return undrawn(place, headline, words);
		const [value, lower, upper] = seen;
		const template = headline.basis === 'difference' ? chart.difference : chart.own;
		const [from, to] = [lower, upper].map((limit) => changeNumber(words, measure, limit));
		return template(place, changeText(words, measure, value), from ?? '', to ?? '');
	});
	return chart.described(capital(words.t.verdicts.nouns[measure]), places.join('; '));
}

/** A place of which nothing is drawn, in words: its change where only the interval is missing, and why it is. */
function undrawn(place: string, headline: Headline | undefined, words: Words): string {
	const { chart, figure, quarterlyStatus } = words.t;
	const { without, none } = quarterlyStatus.chart;
	if (!headline || headline.change.value.state === 'not-estimable') return without(place, none);
	const { value, lower } = headline.change;
	if (value.state === 'hidden') return without(place, figure.hidden);
	const why = lower.state === 'not-estimable' ? figure.reasons[lower.reason] : figure.hidden;
	const template = headline.basis === 'difference' ? chart.differenceOnly : chart.ownOnly;
	return template(place, changeText(words, headline.measure, value.value), why);
}

function capital(noun: string): string {
	return noun.charAt(0).toUpperCase() + noun.slice(1);
}
