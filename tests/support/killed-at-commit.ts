import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { readDelivery } from '#lib/server/workflows/read-delivery.ts';
import { receiveDelivery } from '#lib/server/workflows/receive-delivery.ts';
import { migrations } from './receive.ts';

/**
 * A process that receives a delivery and is gone, as when the power goes, just before the database is committed or just
 * after: between the two files that a delivery and its entry in the log lie in.
 */

const [path = '', delivery = '', moment] = process.argv.slice(2);
const store = openStore({ path, migrations });
const exec = store.sqlite.exec.bind(store.sqlite);
store.sqlite.exec = (sql) => {
	if (sql !== 'COMMIT') return exec(sql);
	if (moment === 'after') exec(sql);
	process.kill(process.pid, 'SIGKILL');
	// The signal may need a moment.
	for (;;);
};
const receivedAt = new Date().toISOString();
const reading = await readDelivery(await openDelivery(delivery), store.key);
await receiveDelivery(store, reading, { purpose: 'store', actor: 'command-line', receivedAt });
