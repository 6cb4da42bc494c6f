import { csvLines, headLine, standard } from '#lib/export/package/csv-lines.ts';
import type { Cell, PackageTable } from '#lib/export/package/field.ts';
import { approvalsOf } from '../../store/drafts.ts';
import type { Store } from '../../store/open-store.ts';
import { pastDeliveries } from '../../store/past-deliveries.ts';
import type { ProtocolRecord } from '../../store/protocols.ts';
import type { EarlierEdition } from '../earlier-editions.ts';

/** Records as a CSV file; the first names the columns. */
export function csv(records: readonly Readonly<Record<string, Cell>>[], names: readonly string[]): string {
	const table: PackageTable = {
		...{ name: '', folder: 'data', da: '', en: '', key: [], references: [] },
		fields: names.map((name) => ({ name, type: 'text', da: name, en: name }))
	};
	return headLine(table, standard) + csvLines(table, records, standard);
}

const yesNo = (value: boolean) => (value ? 'ja' : 'nej');

/** Every delivery by checksum, and what became of it. Nothing is said of how many rows, families or erasures it has. */
export function deliveryList(store: Store, isSynthetic: boolean): string {
	const records = pastDeliveries(store)
		.filter(({ synthetic }) => synthetic === isSynthetic)
		.toReversed()
		.map(({ id, municipality, cutoff, receivedAt, sha256, synthetic, state }) => ({
			...{ number: id, municipality, cutoff, received_at: receivedAt, sha256, state },
			synthetic: yesNo(synthetic)
		}));
	return csv(records, ['number', 'municipality', 'cutoff', 'received_at', 'sha256', 'state', 'synthetic']);
}

/** Every edition, the oldest first. */
export function editionList(editions: readonly EarlierEdition[]): string {
	const records = editions.map(({ number, kind, approvedAt, sha256, synthetic, content }) => ({
		...{ number, kind, approved_at: approvedAt, sha256, synthetic: yesNo(synthetic) },
		...{ protocol: content.protocol.version, code: content.code }
	}));
	return csv(records, ['number', 'kind', 'approved_at', 'sha256', 'protocol', 'code', 'synthetic']);
}

/** Who approved, by role and municipality: no name and no number of an account. */
export function approvalList(store: Store, editions: readonly EarlierEdition[]): string {
	const records = editions.flatMap(({ number, draft }) =>
		approvalsOf(store, draft).map(({ role, municipality, approvedAt }) => ({
			...{ edition: number, role, municipality, approved_at: approvedAt }
		}))
	);
	return csv(records, ['edition', 'role', 'municipality', 'approved_at']);
}

/** Every version of the protocol, the oldest first, with the reason it was changed for. */
export function protocolList(versions: readonly ProtocolRecord[]): string {
	const records = versions.map(({ version, registeredAt, sha256, reason, outcomesKnown }) => ({
		...{ version, registered_at: registeredAt, sha256, reason, outcomes_known: yesNo(outcomesKnown.length > 0) }
	}));
	return csv(records, ['version', 'registered_at', 'sha256', 'reason', 'outcomes_known']);
}
