import type Database from 'better-sqlite3';
import type { DateStep } from '#lib/trial/date-request.ts';

/** Whether a delivery is stored, with just that content. */
export function isStored(sqlite: Database.Database, delivery: number, sha256: string): boolean {
	return sqlite.prepare('SELECT 1 FROM deliveries WHERE id = ? AND sha256 = ?').get(delivery, sha256) !== undefined;
}

/** The number of the last erasure. */
export function lastErasure(sqlite: Database.Database): number {
	const kept = sqlite.prepare<[], string>(`SELECT value FROM settings WHERE name = 'erasures'`).pluck().get();
	return Number(kept ?? 0);
}

/** Whether a delivery has been taken back. */
export function isWithdrawn(sqlite: Database.Database, delivery: number): boolean {
	return (
		sqlite.prepare('SELECT 1 FROM deliveries WHERE id = ? AND withdrawn_at IS NOT NULL').get(delivery) !== undefined
	);
}

/** Whether a draft is there, with just that content. */
export function isDrafted(sqlite: Database.Database, draft: number, sha256: string): boolean {
	return sqlite.prepare('SELECT 1 FROM drafts WHERE id = ? AND sha256 = ?').get(draft, sha256) !== undefined;
}

/** Whether an account has approved a draft: of a municipality several may. */
export function isApproved(sqlite: Database.Database, draft: number, account: string | null): boolean {
	return sqlite.prepare('SELECT 1 FROM approvals WHERE draft = ? AND account = ?').get(draft, account) !== undefined;
}

/** Whether a draft has become an edition. */
export function isEdition(sqlite: Database.Database, draft: number, sha256: string): boolean {
	return sqlite.prepare('SELECT 1 FROM editions WHERE draft = ? AND sha256 = ?').get(draft, sha256) !== undefined;
}

/** Whether a version of the protocol is registered, with just that content. */
export function isRegistered(sqlite: Database.Database, version: number, sha256: string): boolean {
	return sqlite.prepare('SELECT 1 FROM protocols WHERE version = ? AND sha256 = ?').get(version, sha256) !== undefined;
}

/** Whether a request for calendar dates came to that step; of an approval, by that account. */
export function isDatesStep(
	sqlite: Database.Database,
	request: number,
	{ step, account }: { readonly step: DateStep; readonly account: string | null }
): boolean {
	const found = (sql: string, ...values: readonly (string | null)[]) =>
		sqlite.prepare(sql).get(request, ...values) !== undefined;
	if (step === 'asked') return found('SELECT 1 FROM date_requests WHERE id = ?');
	return step === 'approved'
		? found('SELECT 1 FROM date_approvals WHERE request = ? AND account = ?', account)
		: found('SELECT 1 FROM date_endings WHERE request = ? AND ending = ?', step);
}
