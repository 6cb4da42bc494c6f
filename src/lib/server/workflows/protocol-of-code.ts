import type { Measure } from '#lib/trial/measure-page.ts';
import { partsOfCode, type PartOfCode, type Protocol } from '#lib/trial/protocol.ts';
import type { DisclosureThresholds, VerdictThresholds } from '#lib/trial/protocol-thresholds.ts';
import type { MeasureWindows, WindowShown } from '#lib/trial/protocol-windows.ts';
import { views } from '#lib/trial/views.ts';
import { writeProtocol } from '#lib/trial/written-protocol.ts';
import {
	FEWEST_EVENTS_IN_A_STEP,
	FEWEST_FAMILIES,
	FEWEST_FOR_CERTAINTY,
	LARGEST_SHARE_OF_TWO,
	ROOM_FOR_A_HIDDEN_COUNT,
	ROUND_AT_RISK_TO,
	SMALLEST_COUNT,
	SMALLEST_REMAINDER
} from '../disclosure/thresholds.ts';
import { AFTER_ANSWER } from '../indicators/answers.ts';
import { FAMILIES_NEEDED } from '../indicators/families-needed.ts';
import { HALF, NEARLY_ALL } from '../indicators/headline-basis.ts';
import { DAYS_OF_A_ROUND } from '../indicators/selection.ts';
import { A_YEAR } from '../indicators/survival-figures.ts';
import { SAME_LEVEL, SIGNIFICANT } from '../indicators/verdict.ts';
import { monthWindows, quarterWindows, yearWindows, type Span, type Windows } from '../indicators/windows.ts';

/** The start of the family's trial, which windows are told from. */
const START = 0;

const days = ({ first, last }: Span): WindowShown => ({ unit: 'day', first, last });
const inDays = ({ before, after }: Windows): MeasureWindows => ({ before: days(before), after: days(after) });

/** Months are counted from the one that the trial starts in. */
function inMonths({ before, after }: Windows): MeasureWindows {
	const startMonth = after.first;
	const months = ({ first, last }: Span): WindowShown => ({
		unit: 'month',
		first: first - startMonth,
		last: last - startMonth
	});
	return { before: months(before), after: months(after) };
}

const windows: Readonly<Record<Measure, MeasureWindows>> = {
	'service-duration': inDays(yearWindows(START)),
	'service-days': inDays(yearWindows(START)),
	'return-to-work': { before: null, after: { unit: 'day', first: START + 1, last: START + A_YEAR } },
	'self-support': inDays(yearWindows(START)),
	'contact-points': inDays(quarterWindows(START)),
	cost: inMonths(monthWindows(START)),
	satisfaction: { before: null, after: days(AFTER_ANSWER) }
};

const verdicts: VerdictThresholds = {
	fewestFamilies: FAMILIES_NEEDED,
	significant: SIGNIFICANT,
	sameLevel: SAME_LEVEL,
	selectedInBoth: NEARLY_ALL,
	guarded: HALF,
	daysOfFirstRound: DAYS_OF_A_ROUND
};

const disclosure: DisclosureThresholds = {
	largestHiddenCount: SMALLEST_COUNT - 1,
	fewestFamilies: FEWEST_FAMILIES,
	fewestForCertainty: FEWEST_FOR_CERTAINTY,
	valuesOfHiddenCount: ROOM_FOR_A_HIDDEN_COUNT,
	fewestEventsInAStep: FEWEST_EVENTS_IN_A_STEP,
	roundAtRiskTo: ROUND_AT_RISK_TO,
	largestShareOfTwo: LARGEST_SHARE_OF_TWO,
	smallestRemainder: SMALLEST_REMAINDER
};

/** What the figures are in fact computed, judged and hidden by: the constants themselves, in a protocol's form. */
export const protocolOfCode: Pick<Protocol, PartOfCode> = { disclosure, verdicts, windows, views };

/**
 * The parts in which a registered protocol says something else than this version of the code does. There are some where
 * the code is newer than the protocol, and where it asks for more to be hidden than the gate knows to hide.
 */
export function differsFromCode(protocol: Protocol): PartOfCode[] {
	const [registered, own] = [writeProtocol(protocol), writeProtocol({ ...protocol, ...protocolOfCode })];
	return partsOfCode.filter((part) => JSON.stringify(registered[part]) !== JSON.stringify(own[part]));
}
