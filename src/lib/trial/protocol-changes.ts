import type { Service } from './code-lists.ts';
import { measuresInOrder, type Measure } from './measure-page.ts';
import { headlineMeasures, type HeadlineMeasure } from './measures.ts';
import type { Protocol, UnitPrice } from './protocol.ts';
import type { DisclosureThresholds, VerdictThresholds } from './protocol-thresholds.ts';
import type { MeasureWindows } from './protocol-windows.ts';
import type { SmallestChange } from './smallest-change.ts';
import { instruments, type Instrument, type Questionnaire } from './questionnaire.ts';
import { trialFields, unregisteredTrial, type Trial, type TrialField } from './trial.ts';
import type { View } from './views.ts';
import { protocolText, trialFrom, writeProtocol, type WrittenProtocol } from './written-protocol.ts';

interface FromTo<T> {
	readonly before: T;
	readonly after: T;
}

type OfTrial = {
	readonly [F in TrialField]: {
		readonly what: 'trial';
		readonly municipality: string;
		readonly field: F;
	} & FromTo<Trial[F]>;
}[TrialField];

/** One thing in which a version of the protocol differs from the one before. What is null was not there. */
export type ProtocolChange =
	| { readonly what: 'trial-added' | 'trial-removed'; readonly municipality: string }
	| OfTrial
	| ({ readonly what: 'price-year' } & FromTo<number>)
	| ({ readonly what: 'price-index-name' } & FromTo<string>)
	| ({ readonly what: 'price-index-source' } & FromTo<string | null>)
	| ({ readonly what: 'price-index'; readonly year: number } & FromTo<number | null>)
	| ({ readonly what: 'self-support-day' } & FromTo<UnitPrice | null>)
	| ({ readonly what: 'questionnaire'; readonly instrument: Instrument } & FromTo<Questionnaire | null>)
	| { readonly what: 'service-excluded' | 'service-counted'; readonly service: Service }
	| ({ readonly what: 'smallest-change'; readonly measure: HeadlineMeasure } & FromTo<SmallestChange>)
	| ({ readonly what: 'meeting-quarters' } & FromTo<readonly number[]>)
	| ({ readonly what: 'registered-quarter' } & FromTo<number>)
	| ({ readonly what: 'disclosure'; readonly threshold: keyof DisclosureThresholds } & FromTo<number>)
	| ({ readonly what: 'verdicts'; readonly threshold: keyof VerdictThresholds } & FromTo<number>)
	| ({ readonly what: 'windows'; readonly measure: Measure } & FromTo<MeasureWindows>)
	| { readonly what: 'view-added' | 'view-removed'; readonly view: View };

/** Whether two protocols settle the same. */
export function isSameProtocol(one: Protocol, other: Protocol): boolean {
	return protocolText(one) === protocolText(other);
}

/** Everything in which a protocol differs from the one before it, in the order in which a protocol is written. */
export function protocolChanges(before: Protocol, after: Protocol): ProtocolChange[] {
	const versions: Versions = { before: writeProtocol(before), after: writeProtocol(after) };
	return [
		...changedTrials(versions),
		...changed(versions, { what: 'price-year' }, ({ priceYear }) => priceYear),
		...changed(versions, { what: 'price-index-name' }, ({ priceIndex }) => priceIndex.name),
		...changed(versions, { what: 'price-index-source' }, ({ priceIndex }) => priceIndex.source ?? null),
		...yearsOf(versions).flatMap((year) =>
			changed(versions, { what: 'price-index', year }, ({ priceIndex }) => priceIndex.values[year] ?? null)
		),
		...changed(versions, { what: 'self-support-day' }, ({ unitPrices }) => unitPrices?.selfSupportDay ?? null),
		...instruments.flatMap((instrument) =>
			changed(
				versions,
				{ what: 'questionnaire', instrument },
				({ questionnaires = [] }) => questionnaires.find((one) => one.instrument === instrument) ?? null
			)
		),
		...comeAndGone(versions, ({ excludedServices }) => excludedServices).map(({ value: service, isNew }) => ({
			...{ what: isNew ? ('service-excluded' as const) : ('service-counted' as const), service }
		})),
		...headlineMeasures.flatMap((measure) =>
			changed(versions, { what: 'smallest-change', measure }, ({ smallestChanges }) => smallestChanges[measure])
		),
		...changed(versions, { what: 'meeting-quarters' }, ({ meetings }) => meetings.quarters),
		...changed(versions, { what: 'registered-quarter' }, ({ meetings }) => meetings.registered),
		...keysOf(after.disclosure).flatMap((threshold) =>
			changed(versions, { what: 'disclosure', threshold }, ({ disclosure }) => disclosure[threshold])
		),
		...keysOf(after.verdicts).flatMap((threshold) =>
			changed(versions, { what: 'verdicts', threshold }, ({ verdicts }) => verdicts[threshold])
		),
		...measuresInOrder.flatMap((measure) =>
			changed(versions, { what: 'windows', measure }, ({ windows }) => windows[measure])
		),
		...comeAndGone(versions, ({ views }) => views).map(({ value: view, isNew }) => ({
			...{ what: isNew ? ('view-added' as const) : ('view-removed' as const), view }
		}))
	];
}

type Versions = FromTo<WrittenProtocol>;

/** One change where the part is another, none where it is the same. */
function changed<const A extends object, T>(
	{ before, after }: Versions,
	about: A,
	part: (protocol: WrittenProtocol) => T
): (A & FromTo<T>)[] {
	const change = { before: part(before), after: part(after) };
	return isSame(change.before, change.after) ? [] : [{ ...about, ...change }];
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function comeAndGone<T>(
	{ before, after }: Versions,
	part: (protocol: WrittenProtocol) => readonly T[]
): { readonly value: T; readonly isNew: boolean }[] {
	const [old, now] = [part(before), part(after)];
	return [
		...now.filter((value) => !old.includes(value)).map((value) => ({ value, isNew: true })),
		...old.filter((value) => !now.includes(value)).map((value) => ({ value, isNew: false }))
	];
}

/** Trials that came or went, and what is new of each that is there. */
function changedTrials(versions: Versions): ProtocolChange[] {
	const { before, after } = versions;
	const codes = comeAndGone(versions, ({ trials }) => trials.map(({ municipality }) => municipality));
	return [
		...codes.map(({ value: municipality, isNew }) => ({
			...{ what: isNew ? ('trial-added' as const) : ('trial-removed' as const), municipality }
		})),
		...after.trials.flatMap((trial) => {
			const old = before.trials.find(({ municipality }) => municipality === trial.municipality);
			return changedFields(old ? trialFrom(old) : unregisteredTrial(trial.municipality), trialFrom(trial));
		})
	];
}

function changedFields(before: Trial, after: Trial): OfTrial[] {
	return trialFields
		.filter((field) => !isSame(before[field], after[field]))
		.map((field) => {
			const change = { what: 'trial', municipality: after.municipality, field, before: before[field] };
			// The two are values of just this field.
			return { ...change, after: after[field] } as OfTrial;
		});
}

function yearsOf({ before, after }: Versions): number[] {
	const years = new Set([...Object.keys(before.priceIndex.values), ...Object.keys(after.priceIndex.values)]);
	return [...years].map(Number).sort((a, b) => a - b);
}

function keysOf<T extends object>(record: T): (keyof T)[] {
	return Object.keys(record) as (keyof T)[];
}
