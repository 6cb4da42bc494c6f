import { measuresInOrder } from '#lib/trial/measure-page.ts';
import type { DisclosureThresholds, ProtocolPage, VerdictThresholds } from '#lib/trial/protocol-page.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
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
import { FAMILIES_NEEDED } from '../indicators/families-needed.ts';
import { HALF, NEARLY_ALL } from '../indicators/headline-basis.ts';
import { DAYS_OF_A_ROUND } from '../indicators/selection.ts';
import { SAME_LEVEL, SIGNIFICANT } from '../indicators/verdict.ts';
import { showMeasure } from './show-measure.ts';

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

/**
 * The page of the protocol. Every number is the one that the figures are computed, judged and hidden by, so that
 * the page cannot say another.
 */
export function showProtocol(protocol: Protocol): ProtocolPage {
	const { priceYear, priceIndex, excludedServices } = protocol;
	return {
		measures: measuresInOrder.map((measure) => showMeasure(measure, protocol)),
		verdicts,
		disclosure,
		excludedServices: [...excludedServices],
		priceYear,
		priceIndex: { name: priceIndex.name, values: [...priceIndex.values].toSorted(([a], [b]) => a - b) }
	};
}
