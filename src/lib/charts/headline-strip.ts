import { changeNumber, changeText } from '#lib/i18n/change-text.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Drawing } from './drawing.ts';
import { rowsChart, rowsDomain } from './rows-chart.ts';

/** The key of the strip of a measure. */
export function stripKey(measure: HeadlineMeasure): string {
	return `strip-${measure}`;
}

const LAYOUT = { width: 300, labels: 12, numbers: 12, ticks: 4 };

/**
 * What a verdict rests on, in a strip that stands beside its words: the change with its interval, zero, and the smallest
 * change that matters as a grey area. Null where the interval is not told.
 */
export function headlineStrip(
	{ measure, scope, change: { value, lower, upper }, matters }: Released<HeadlineShown>,
	words: Words,
	notice: string | null
): Drawing | null {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return null;
	const { t, numbers } = words;
	const divisor = axisDivisor[measure];
	const interval = [lower.value / divisor, upper.value / divisor] as const;
	const row = { label: '', said: '', value: value.value / divisor, interval, isHollow: false };
	const band = matters.state === 'shown' ? matters.value / divisor : null;
	const tickFormat = (tick: number) => numbers.change(tick, Number.isInteger(tick) ? 0 : 1);
	const axis = { domain: rowsDomain([row], band), band, unit: '', tickFormat };
	const name = t.overview.measures[measure];
	return {
		key: stripKey(measure),
		title: t.chart.title(name, placeName(words, scope)),
		description: t.chart.change(
			name,
			changeText(words, measure, value.value),
			changeNumber(words, measure, lower.value),
			changeNumber(words, measure, upper.value)
		),
		options: rowsChart([row], axis, LAYOUT, notice)
	};
}
