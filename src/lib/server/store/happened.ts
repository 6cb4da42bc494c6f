import type Database from 'better-sqlite3';

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
