import { services } from '#lib/trial/code-lists.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { ProtocolChange } from '#lib/trial/protocol-changes.ts';
import type { UnitPrice } from '#lib/trial/protocol.ts';
import type { Questionnaire } from '#lib/trial/questionnaire.ts';
import type { DisclosureThresholds, VerdictThresholds } from '#lib/trial/protocol-thresholds.ts';
import type { MeasureWindows } from '#lib/trial/protocol-windows.ts';
import type { Measure } from '#lib/trial/measure-page.ts';
import { plusOrMinus, quartersText, windowsText } from './protocol-text.ts';
import { trialFieldTexts } from './trial-field-texts.ts';
import { viewName } from './view-name.ts';
import type { Words } from './words.ts';

type Threshold = keyof DisclosureThresholds | keyof VerdictThresholds;

/** The thresholds that are shares, and those that are told with decimals; the others count. */
const shares: ReadonlySet<Threshold> = new Set([
	...(['largestShareOfTwo', 'smallestRemainder', 'selectedInBoth', 'guarded'] as const)
]);
const decimals: ReadonlySet<Threshold> = new Set(['significant', 'sameLevel'] as const);

type TextOf<C> = (change: C, words: Words) => string;

const texts: { readonly [W in ProtocolChange['what']]: TextOf<Extract<ProtocolChange, { what: W }>> } = {
	'trial-added': ({ municipality }, { t }) => t.protocol.record.changes.trialAdded(municipalityName(municipality)),
	'trial-removed': ({ municipality }, { t }) => t.protocol.record.changes.trialRemoved(municipalityName(municipality)),
	trial: ({ municipality, field, before, after }, words) => {
		const { changes, trials, notRegistered } = words.t.protocol.record;
		const [old, now] = [before, after].map(
			(value) => trialFieldTexts(words, field, value)?.join('; ') ?? notRegistered
		);
		return changes.fromTo(changes.ofTrial(municipalityName(municipality), trials.fields[field]), old ?? '', now ?? '');
	},
	'price-year': ({ before, after }, { t }) => fromTo(t, 'priceYear', String(before), String(after)),
	'price-index-name': ({ before, after }, { t }) => fromTo(t, 'priceIndexName', before, after),
	'price-index': ({ year, before, after }, { t, numbers }) => {
		const { changes } = t.protocol.record;
		const told = (value: number | null) => (value === null ? changes.noIndex : numbers.decimal(value, 2));
		return changes.fromTo(changes.priceIndex(String(year)), told(before), told(after));
	},
	'price-index-source': ({ before, after }, { t }) => {
		const { changes } = t.protocol.record;
		return changes.fromTo(changes.priceIndexSource, before ?? changes.noSource, after ?? changes.noSource);
	},
	'self-support-day': ({ before, after }, words) => {
		const { changes } = words.t.protocol.record;
		return changes.fromTo(changes.selfSupportDay, unitPriceText(words, before), unitPriceText(words, after));
	},
	questionnaire: ({ instrument, before, after }, words) => {
		const { changes } = words.t.protocol.record;
		const what = words.t.questionnaires.instruments[instrument];
		return changes.fromTo(what, questionnaireText(words, before), questionnaireText(words, after));
	},
	'service-excluded': ({ service }, { t, language }) =>
		t.protocol.record.changes.serviceExcluded(serviceName(service, language)),
	'service-counted': ({ service }, { t, language }) =>
		t.protocol.record.changes.serviceCounted(serviceName(service, language)),
	'smallest-change': ({ measure, before, after }, words) => {
		const { overview, protocol } = words.t;
		const { changes } = protocol.record;
		const what = changes.smallestChange(overview.measures[measure]);
		return changes.fromTo(what, plusOrMinus(words, measure, before), plusOrMinus(words, measure, after));
	},
	'meeting-quarters': ({ before, after }, words) =>
		fromTo(words.t, 'meetingQuarters', quartersText(words, before), quartersText(words, after)),
	'registered-quarter': ({ before, after }, words) =>
		fromTo(words.t, 'registeredQuarter', quartersText(words, [before]), quartersText(words, [after])),
	disclosure: ({ threshold, before, after }, words) => {
		const { changes } = words.t.protocol.record;
		return changes.fromTo(
			changes.disclosure[threshold],
			thresholdText(words, threshold, before),
			thresholdText(words, threshold, after)
		);
	},
	verdicts: ({ threshold, before, after }, words) => {
		const { changes } = words.t.protocol.record;
		return changes.fromTo(
			changes.verdicts[threshold],
			thresholdText(words, threshold, before),
			thresholdText(words, threshold, after)
		);
	},
	windows: ({ measure, before, after }, words) => {
		const { overview, protocol } = words.t;
		const { changes } = protocol.record;
		const what = changes.windows(overview.measures[measure]);
		return changes.fromTo(what, bothWindows(words, measure, before), bothWindows(words, measure, after));
	},
	'view-added': ({ view }, words) => words.t.protocol.record.changes.viewAdded(viewName(words, view)),
	'view-removed': ({ view }, words) => words.t.protocol.record.changes.viewRemoved(viewName(words, view))
};

/** In what a version of the protocol differs from the one before, in one sentence. */
export function protocolChangeText(change: ProtocolChange, words: Words): string {
	// Each kind has the text for just its own.
	return (texts[change.what] as TextOf<ProtocolChange>)(change, words);
}

function fromTo(
	t: Words['t'],
	what: 'priceYear' | 'priceIndexName' | 'meetingQuarters' | 'registeredQuarter',
	before: string,
	after: string
): string {
	const { changes } = t.protocol.record;
	return changes.fromTo(changes[what], before, after);
}

function unitPriceText({ t, numbers }: Words, price: UnitPrice | null): string {
	const { changes } = t.protocol.record;
	return price === null
		? changes.noUnitPrice
		: changes.unitPrice(numbers.kroner(price.amount), String(price.year), price.source);
}

function questionnaireText({ t }: Words, questionnaire: Questionnaire | null): string {
	const { told, none, notPassedOn } = t.questionnaires;
	if (questionnaire === null) return none;
	const { source, rights, items } = questionnaire;
	return told(items?.join(' · ') ?? notPassedOn, source, rights);
}

function serviceName(code: string, language: Words['language']): string {
	return services.find((service) => service.code === code)?.[language] ?? code;
}

function thresholdText({ numbers }: Words, threshold: Threshold, value: number): string {
	if (shares.has(threshold)) return numbers.percent(value);
	return numbers.decimal(value, decimals.has(threshold) ? 2 : 0);
}

function bothWindows(words: Words, measure: Measure, windows: MeasureWindows): string {
	const { before, after } = windowsText(words, { measure, ...windows });
	return words.t.protocol.record.changes.beforeAfter(before, after);
}
