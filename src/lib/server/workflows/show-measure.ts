import type { Measure } from '#lib/trial/measure-page.ts';
import { betterWhen, headlineMeasures } from '#lib/trial/measures.ts';
import type { MeasureShown, WindowShown } from '#lib/trial/protocol-page.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import { AFTER_ANSWER } from '../indicators/answers.ts';
import { A_YEAR } from '../indicators/survival-figures.ts';
import { monthWindows, quarterWindows, yearWindows, type Span, type Windows } from '../indicators/windows.ts';

type WindowsShown = Pick<MeasureShown, 'before' | 'after'>;

/** The start of the family's trial, which windows are told from. */
const START = 0;

const days = ({ first, last }: Span): WindowShown => ({ unit: 'day', first, last });
const inDays = ({ before, after }: Windows): WindowsShown => ({ before: days(before), after: days(after) });

/** Months are counted from the one that the trial starts in. */
function inMonths({ before, after }: Windows): WindowsShown {
	const startMonth = after.first;
	const months = ({ first, last }: Span): WindowShown => ({
		unit: 'month',
		first: first - startMonth,
		last: last - startMonth
	});
	return { before: months(before), after: months(after) };
}

const windows: Readonly<Record<Measure, WindowsShown>> = {
	'service-duration': inDays(yearWindows(START)),
	'service-days': inDays(yearWindows(START)),
	'return-to-work': { before: null, after: { unit: 'day', first: START + 1, last: START + A_YEAR } },
	'self-support': inDays(yearWindows(START)),
	'contact-points': inDays(quarterWindows(START)),
	cost: inMonths(monthWindows(START)),
	satisfaction: { before: null, after: days(AFTER_ANSWER) }
};

/** A measure as it is registered: where it is counted, and what change of it matters. */
export function showMeasure(measure: Measure, { smallestChanges }: Protocol): MeasureShown {
	const headline = headlineMeasures.find((candidate) => candidate === measure);
	return {
		measure,
		betterWhen: headline ? betterWhen[headline] : null,
		smallestChange: headline ? smallestChanges[headline] : null,
		...windows[measure]
	};
}
