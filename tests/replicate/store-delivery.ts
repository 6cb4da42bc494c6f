import { addDeliveredTables, addDelivery, completeDelivery } from '#lib/server/store/deliveries.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import { storeRecords } from '../support/store-records.ts';
import type { RandomDelivery } from './random-deliveries.ts';

/** Puts a delivery into the database as if it had been received. */
export function storeDelivery(store: Store, { municipality, cutoff, tables, families }: RandomDelivery): void {
	store.sqlite.transaction(() => {
		const about = { municipality, cutoff, sha256: municipality, receivedAt: '2021-01-01', account: null };
		const id = addDelivery(store, { ...about, synthetic: false });
		const supports = families.flatMap(({ family, supports: own }) =>
			own.map((row) => ({ ...row, family: family.family }))
		);
		storeRecords(store, id, 'familier', families.map(({ family }) => family)); // prettier-ignore
		storeRecords(store, id, 'personer', families.flatMap(({ persons }) => persons)); // prettier-ignore
		storeRecords(store, id, 'ydelser', families.flatMap(({ services }) => services)); // prettier-ignore
		storeRecords(store, id, 'forsoergelse', supports);
		storeRecords(store, id, 'kontakter', families.flatMap(({ contacts }) => contacts)); // prettier-ignore
		storeRecords(store, id, 'planer', families.flatMap(({ plans }) => plans)); // prettier-ignore
		storeRecords(store, id, 'udgifter', families.flatMap(({ costs }) => costs)); // prettier-ignore
		storeRecords(store, id, 'maalinger', families.flatMap(({ answers }) => answers)); // prettier-ignore
		completeDelivery(store, id, false);
		addDeliveredTables(
			store,
			id,
			[...tables].map((table) => ({ table, rows: 1 }))
		);
	})();
}
