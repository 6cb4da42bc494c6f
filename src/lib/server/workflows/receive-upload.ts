import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { isoOfDay } from '#lib/trial/day.ts';
import { problemSeverities, type Problem, type ProblemCode, type Severity } from '#lib/trial/problem.ts';
import type { UploadProgress, UploadResult } from '#lib/trial/upload.ts';
import { actorOf } from '../access/actor.ts';
import { openDelivery } from '../delivery/open-delivery.ts';
import type { Store } from '../store/open-store.ts';
import { writeItemFile } from './item-file.ts';
import { logRefusal } from './log-delivery.ts';
import { markWorkbook } from './mark-workbook.ts';
import { readDelivery } from './read-delivery.ts';
import { receiveDelivery, type Receipt } from './receive-delivery.ts';
import type { ReceivingTask } from './receiving-task.ts';
import { MARKED } from './staging-area.ts';
import { watchRows } from './watch-rows.ts';

/** What may not lie here a moment longer than it takes to see what it is. */
const wiped: ReadonlySet<ProblemCode> = new Set(['cpr-like-value', 'real-data-in-demonstration']);

/**
 * Receives the delivery that an upload brought, or only checks it, and leaves beside it what a page needs: the list
 * of what was found and the workbook with its faulty cells marked. Where something looks like a CPR number, or is real
 * and may not be, no workbook is made, since it would stand in it.
 *
 * To send a delivery is to hand it in, so one that the check refuses is logged as refused.
 */
export async function receiveUpload(
	store: Store,
	task: ReceivingTask,
	watch: (progress: UploadProgress) => void
): Promise<UploadResult> {
	const { purpose, sender, folder, language, receivedAt } = task;
	const actor = actorOf(sender);
	const begin = (step: UploadProgress['step']) => {
		watch({ step, table: null, rows: 0 });
	};
	const tellRows = (table: TableName, rows: number) => {
		watch({ step: 'reading', table, rows });
	};
	begin('opening');
	const opened = await openDelivery(task.path);
	const source = 'files' in opened ? watchRows(opened, tellRows) : opened;
	const receiving = { receivedAt, sender, watch: begin, ...(purpose === 'store' ? { purpose, actor } : { purpose }) };
	const reading = await readDelivery(source, store.key);
	const receipt = withNames(await receiveDelivery(store, reading, receiving), task.cprNames);
	if (purpose === 'check' && receipt.outcome === 'refused') logRefusal(store, actor, receipt);

	begin('listing');
	const groups = writeItemFile(folder, [...receipt.problems, ...receipt.differences]);
	const isWiped = receipt.problems.some(({ code }) => wiped.has(code));
	const hasMarkedWorkbook = purpose === 'check' && 'files' in opened && receipt.problems.length > 0 && !isWiped;
	if (hasMarkedWorkbook) {
		begin('marking');
		const workbook = await markWorkbook(opened, receipt.problems, language);
		await writeFile(join(folder, MARKED), workbook, { mode: 0o600 });
	}
	return { ...resultOf(receipt), groups, isWiped, hasMarkedWorkbook };
}

/** A file whose name looked like a CPR number was kept under another: the problem is told all the same. */
function withNames(receipt: Receipt, names: readonly string[]): Receipt {
	if (names.length === 0) return receipt;
	const nowhere = { table: null, row: null, column: null, parameters: {} };
	const problems = names.map((file): Problem => ({ ...nowhere, code: 'cpr-like-value', file }));
	return { ...receipt, outcome: 'refused', problems: [...problems, ...receipt.problems] };
}

function resultOf(receipt: Receipt): Omit<UploadResult, 'groups' | 'isWiped' | 'hasMarkedWorkbook'> {
	const { outcome, name, municipality, cutoff, synthetic, rows, problems, comparedWith, delivery, isHeld } = receipt;
	const count = (severity: Severity) => problems.filter(({ code }) => problemSeverities[code] === severity).length;
	const has = (code: ProblemCode) => problems.some((problem) => problem.code === code);
	const iso = (day: number | null) => (day === null ? null : isoOfDay(day));
	return {
		outcome: isHeld && outcome === 'sound' ? 'already-held' : outcome,
		name,
		municipality: has('municipality-of-another-account') ? null : municipality,
		cutoff: iso(cutoff),
		synthetic,
		rows,
		errors: count('error'),
		warnings: count('warning'),
		identifiability: outcome === 'refused' ? null : receipt.identifiability,
		comparedWith: iso(comparedWith),
		delivery,
		holdsCpr: has('cpr-like-value')
	};
}
