import { measuresInOrder, type Measure } from '#lib/trial/measure-page.ts';
import { betterWhen, headlineMeasures } from '#lib/trial/measures.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import { protocolChanges } from '#lib/trial/protocol-changes.ts';
import type { MeasureShown, ProtocolPage, ProtocolVersionShown } from '#lib/trial/protocol-page.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { Trial } from '#lib/trial/trial.ts';
import { views as allViews } from '#lib/trial/views.ts';
import { writeProtocol } from '#lib/trial/written-protocol.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol, protocolVersions, type ProtocolRecord } from '../store/protocols.ts';
import { differsFromCode } from './protocol-of-code.ts';

/** The page of the protocol in force, with every version that there was. */
export function showProtocol(store: Store): ProtocolPage {
	const current = currentProtocol(store);
	const registered = protocolVersions(store);
	return protocolPage(current, registered.length > 0 ? registered : [current]);
}

/**
 * The record in force as JSON to be read, edited and given back. Its hash is that of `protocol` without the blanks, and
 * anybody can recompute it: `jq -cj .protocol FILE | sha256sum`.
 */
export function printedProtocol(store: Store): string {
	const { version, sha256, registeredAt, reason, outcomesKnown, protocol } = currentProtocol(store);
	const record = { version, sha256, registeredAt, reason, outcomesKnown, protocol: writeProtocol(protocol) };
	return JSON.stringify(record, null, 1);
}

/** The page of a protocol, and of the versions that led to it, the oldest first. */
export function protocolPage(current: ProtocolRecord, versions: readonly ProtocolRecord[]): ProtocolPage {
	const { protocol, version, sha256, registeredAt } = current;
	const { trials, verdicts, disclosure, excludedServices, priceYear, priceIndex, unitPrices, meetings, views } =
		protocol;
	const { questionnaires } = protocol;
	return {
		...{ version, sha256, registeredAt, verdicts, disclosure, priceYear, unitPrices, questionnaires, meetings },
		views: views.toSorted((one, other) => allViews.indexOf(one) - allViews.indexOf(other)),
		differsFromCode: differsFromCode(protocol),
		trials: trials.toSorted(inTheirOrder),
		measures: measuresInOrder.map((measure) => measureShown(measure, protocol)),
		excludedServices: [...excludedServices],
		priceIndex: { ...priceIndex, values: [...priceIndex.values].toSorted(([a], [b]) => a - b) },
		versions: versions.map((one, at) => versionShown(one, versions[at - 1])).reverse()
	};
}

/** A measure as it is registered: where it is counted, and what change of it matters. */
function measureShown(measure: Measure, { smallestChanges, windows }: Protocol): MeasureShown {
	const headline = headlineMeasures.find((candidate) => candidate === measure);
	return {
		measure,
		betterWhen: headline ? betterWhen[headline] : null,
		smallestChange: headline ? smallestChanges[headline] : null,
		...windows[measure]
	};
}

/** Who registered it is no reader's business. */
function versionShown(record: ProtocolRecord, before: ProtocolRecord | undefined): ProtocolVersionShown {
	const { version, sha256, registeredAt, reason, outcomesKnown, protocol } = record;
	const changes = before ? protocolChanges(before.protocol, protocol) : [];
	return { version, sha256, registeredAt, reason, outcomesKnown, changes };
}

/** The trial's three in their own order, as on every page; others by code. */
function inTheirOrder({ municipality: one }: Trial, { municipality: other }: Trial): number {
	const place = (code: string) => {
		const own = trialMunicipalities.findIndex((known) => known === code);
		return own < 0 ? trialMunicipalities.length : own;
	};
	return place(one) - place(other) || (one < other ? -1 : 1);
}
