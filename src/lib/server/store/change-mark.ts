import type { Store } from './open-store.ts';
import { prepared } from './prepared.ts';

/**
 * A mark that is another one once anything in the database was changed: SQLite counts what others have committed and
 * what this connection has changed. Two marks that are equal mean that nothing was; asking takes microseconds.
 */
export function changeMark({ sqlite }: Pick<Store, 'sqlite'>): string {
	const ask = `SELECT data_version || ' ' || total_changes() AS mark FROM pragma_data_version`;
	return prepared<[], { mark: string }>(sqlite, ask).get()?.mark ?? '';
}
