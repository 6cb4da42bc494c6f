import type { TableName } from '#lib/trial/delivery-schema.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import type { DeliverySource } from '../delivery/delivery-source.ts';

/** Rows between two tellings: often enough to see it move, seldom enough to cost nothing. */
const ROWS_A_TELLING = 5_000;

/** The same delivery, telling how many rows of which table have been read while it is read. */
export function watchRows(source: DeliverySource, tell: (table: TableName, rows: number) => void): DeliverySource {
	const files = source.files.map((file): DeliverySource['files'][number] => {
		const table = tableNames.find((name) => name === file.tableName);
		if (!table) return file;
		return {
			...file,
			rows: (take) => {
				let told = 0;
				tell(table, 0);
				return file.rows((rows, firstRow) => {
					take(rows, firstRow);
					const read = firstRow + rows.length - 2;
					if (read - told < ROWS_A_TELLING) return;
					told = read;
					tell(table, read);
				});
			}
		};
	});
	return { ...source, files };
}
