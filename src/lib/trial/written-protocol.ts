import type { Service } from './code-lists.ts';
import { measuresInOrder } from './measure-page.ts';
import { headlineMeasures } from './measures.ts';
import type { Protocol, UnitPrices } from './protocol.ts';
import type { MeasureWindows, WindowShown } from './protocol-windows.ts';
import { instruments, type Questionnaire } from './questionnaire.ts';
import type { SmallestChange } from './smallest-change.ts';
import { trialWays, type EffectTarget, type Trial } from './trial.ts';

/** The form that a protocol is written in; another one would have another number. */
export const PROTOCOL_FORMAT = 1;

/**
 * A protocol as JSON can hold it: sets as lists, the index by year. Where no source of the index, no unit prices and no questionnaires are
 * registered they have no field, so that a protocol without them is the text that it was before there were any.
 */
export type WrittenProtocol = Omit<
	Protocol,
	'trials' | 'priceIndex' | 'unitPrices' | 'questionnaires' | 'excludedServices'
> & {
	readonly format: typeof PROTOCOL_FORMAT;
	readonly trials: readonly WrittenTrial[];
	readonly priceIndex: {
		readonly name: string;
		readonly source?: string;
		readonly values: Readonly<Record<string, number>>;
	};
	readonly unitPrices?: UnitPrices;
	readonly questionnaires?: readonly Questionnaire[];
	readonly excludedServices: readonly Service[];
};

/** A trial as JSON can hold it. Where no number of families is planned it has no such field, as before there was one. */
export type WrittenTrial = Omit<Trial, 'plannedFamilies'> & { readonly plannedFamilies?: number | null };

/**
 * Writes a protocol in the one way that it can be written: every field in its place, sets and maps in an order of their
 * own. So two protocols that settle the same are the same text, and have the same hash.
 */
export function writeProtocol(protocol: Protocol): WrittenProtocol {
	const { trials, priceYear, priceIndex, unitPrices, excludedServices, smallestChanges, meetings } = protocol;
	const { questionnaires, disclosure, verdicts, windows, views } = protocol;
	return {
		format: PROTOCOL_FORMAT,
		trials: trials.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1)).map(writeTrial),
		priceYear,
		priceIndex: {
			name: priceIndex.name,
			...(priceIndex.source === null ? {} : { source: priceIndex.source }),
			values: Object.fromEntries([...priceIndex.values].toSorted(([a], [b]) => a - b))
		},
		...(unitPrices && { unitPrices: writeUnitPrices(unitPrices) }),
		...(questionnaires && { questionnaires: writeQuestionnaires(questionnaires) }),
		excludedServices: [...excludedServices].sort(),
		smallestChanges: inOrder(headlineMeasures, smallestChanges, writeChange),
		meetings: { quarters: meetings.quarters.toSorted((a, b) => a - b), registered: meetings.registered },
		disclosure: {
			largestHiddenCount: disclosure.largestHiddenCount,
			fewestFamilies: disclosure.fewestFamilies,
			fewestForCertainty: disclosure.fewestForCertainty,
			valuesOfHiddenCount: disclosure.valuesOfHiddenCount,
			fewestEventsInAStep: disclosure.fewestEventsInAStep,
			roundAtRiskTo: disclosure.roundAtRiskTo,
			largestShareOfTwo: disclosure.largestShareOfTwo,
			smallestRemainder: disclosure.smallestRemainder
		},
		verdicts: {
			fewestFamilies: verdicts.fewestFamilies,
			significant: verdicts.significant,
			sameLevel: verdicts.sameLevel,
			selectedInBoth: verdicts.selectedInBoth,
			guarded: verdicts.guarded,
			daysOfFirstRound: verdicts.daysOfFirstRound
		},
		windows: inOrder(measuresInOrder, windows, writeWindows),
		views: views.toSorted()
	};
}

/** The text that is stored and hashed: the written protocol without a blank. */
export function protocolText(protocol: Protocol): string {
	return JSON.stringify(writeProtocol(protocol));
}

/** The protocol that was written. What stands in it must have been checked, or be known to be as it was written. */
export function protocolFrom({
	format: _,
	priceIndex,
	unitPrices,
	questionnaires,
	...rest
}: WrittenProtocol): Protocol {
	const values = new Map(Object.entries(priceIndex.values).map(([year, value]) => [Number(year), value]));
	return {
		...rest,
		trials: rest.trials.map(trialFrom),
		priceIndex: { name: priceIndex.name, source: priceIndex.source ?? null, values },
		unitPrices: unitPrices ?? null,
		questionnaires: questionnaires ?? null,
		excludedServices: new Set(rest.excludedServices)
	};
}

function writeUnitPrices({ selfSupportDay: { amount, source, year } }: UnitPrices): UnitPrices {
	return { selfSupportDay: { amount, source, year } };
}

function writeQuestionnaires(questionnaires: readonly Questionnaire[]): Questionnaire[] {
	const ordered = instruments.flatMap((wanted) => questionnaires.filter(({ instrument }) => instrument === wanted));
	return ordered.map(({ instrument, source, rights, items }) => ({ instrument, source, rights, items }));
}

/** The trial that was written. */
export function trialFrom(trial: WrittenTrial): Trial {
	return { ...trial, plannedFamilies: trial.plannedFamilies ?? null };
}

function writeTrial(trial: Trial): WrittenTrial {
	const { municipality, name, ways, legalBasis, committees, start, plannedFamilies, ...targets } = trial;
	return {
		...{ municipality, name },
		ways: ways && trialWays.filter((way) => ways.includes(way)),
		...{ legalBasis, committees, start },
		...(plannedFamilies === null ? {} : { plannedFamilies }),
		resultTargets: targets.resultTargets,
		effectTargets: targets.effectTargets && writeTargets(targets.effectTargets)
	};
}

function writeTargets(targets: readonly EffectTarget[]): EffectTarget[] {
	return headlineMeasures.flatMap((measure) =>
		targets.filter((target) => target.measure === measure).map((target) => ({ measure, ...writeChange(target) }))
	);
}

function writeChange(change: SmallestChange): SmallestChange {
	return 'amount' in change ? { amount: change.amount } : { shareOfBefore: change.shareOfBefore };
}

function writeWindows({ before, after }: MeasureWindows): MeasureWindows {
	return { before: before && writeWindow(before), after: writeWindow(after) };
}

function writeWindow({ unit, first, last }: WindowShown): WindowShown {
	return { unit, first, last };
}

function inOrder<K extends string, T>(
	keys: readonly K[],
	values: Readonly<Record<K, T>>,
	write: (value: T) => T
): Readonly<Record<K, T>> {
	return Object.fromEntries(keys.map((key) => [key, write(values[key])])) as Record<K, T>;
}
