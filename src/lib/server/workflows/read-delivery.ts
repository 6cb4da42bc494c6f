import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Problem } from '#lib/trial/problem.ts';
import type { DeliverySource, UnreadableDelivery } from '../delivery/delivery-source.ts';
import type { Key } from '../store/key.ts';
import { numberPseudonyms } from '../store/number-pseudonyms.ts';
import type { RowBatch } from '../store/row-batch.ts';
import { withoutCpr } from '../validation/cells/cpr-like.ts';
import type { Finding } from '../validation/finding.ts';
import { lookBesideTheTables } from '../validation/privacy-gate.ts';
import { findTables } from '../validation/tables.ts';
import { readDeliveryHead, type DeliveryHeadRecord } from './read-delivery-head.ts';
import { stageTables, type Staged } from './stage-tables.ts';

/** What is known of a delivery before its rows are read. */
export interface DeliveryFront extends DeliveryHeadRecord {
	/** As it may be shown. */
	readonly name: string;
	readonly sha256: string;
}

/** A delivery of which everything but the rows has been read. */
export interface DeliveryReading extends DeliveryFront {
	/** Reads the rows and hands over their records. Called once, or not at all. */
	readonly rows: (take: (batch: RowBatch) => void) => Promise<DeliveryRead>;
}

/** What reading a delivery showed, row by row and before. */
export interface DeliveryRead {
	readonly problems: Problem[];
	/** How the file of each table is named in a message. */
	readonly files: ReadonlyMap<TableName, string>;
	readonly staged: Staged;
}

/**
 * Begins to read a delivery: finds its tables, looks for CPR numbers beside them, and reads whose it is. Reading asks no
 * database. `key`: what the pseudonyms are hashed with.
 */
export async function readDelivery(
	source: DeliverySource | UnreadableDelivery,
	key: Key
): Promise<DeliveryReading | UnreadableDelivery> {
	if ('code' in source) return source;
	const found = findTables(source);
	const { tables, problems } = found;
	const files = new Map(tables.map(({ table, shownFile }) => [table.name, shownFile]));
	const report = (finding: Finding) => problems.push(withFile(finding, files));

	await lookBesideTheTables(source, found.unread, (problem) => problems.push(problem));
	const head = await readDeliveryHead(tables, report);
	return {
		...head,
		name: withoutCpr(source.name),
		sha256: source.sha256,
		rows: async (take) => {
			const numbering = numberPseudonyms(key, head.municipality ?? 'unknown');
			const staged = await stageTables(found, { head, report, numbering, take });
			return { problems, files, staged };
		}
	};
}

/** A finding in the file that it is about. */
export function withFile(finding: Finding, files: DeliveryRead['files']): Problem {
	return { ...finding, file: finding.table === null ? null : (files.get(finding.table) ?? null) };
}
