import { join } from 'node:path';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { openTemporaryStore, type Store } from '#lib/server/store/open-store.ts';
import { readDelivery } from '#lib/server/workflows/read-delivery.ts';
import { receiveDelivery } from '#lib/server/workflows/receive-delivery.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { migrations } from '../support/receive.ts';
import { randomDeliveries } from './random-deliveries.ts';
import { recompute, whyNoR } from './recompute.ts';
import { storeDelivery } from './store-delivery.ts';

/**
 * `npm run test:replicate [TRIALS] [FIRST]`: makes the data package of the synthetic trial, of the acceptance examples
 * and of random trials, and has R recompute every number from its rows. Fails where one differs.
 */

const acceptance = join(import.meta.dirname, '../acceptance/data');
const receivedAt = '2021-01-01';

async function receive(store: Store, folders: readonly string[]): Promise<void> {
	for (const folder of folders) {
		const reading = await readDelivery(await openDelivery(join(acceptance, folder)), store.key);
		await receiveDelivery(store, reading, { purpose: 'store', receivedAt, actor: 'command-line' });
	}
}

/** Puts a trial into an empty database. */
type Fill = (store: Store) => unknown;

const known: readonly (readonly [string, Fill])[] = [
	[
		'the synthetic trial',
		(store) => seedTrial(store, join(import.meta.dirname, '../../seeds'), { actor: 'command-line', receivedAt })
	],
	['the example', (store) => receive(store, ['example/faxe', 'example/holbaek', 'example/naestved'])],
	['the example of a difference', (store) => receive(store, ['example-difference/ringsted'])]
];

function random(seed: number): readonly [string, Fill] {
	const fill: Fill = (store) => {
		for (const delivery of randomDeliveries(seed)) storeDelivery(store, delivery);
	};
	return [`random trial ${seed}`, fill];
}

async function agrees([name, fill]: readonly [string, Fill]): Promise<boolean> {
	const store = openTemporaryStore(migrations);
	try {
		await fill(store);
		const { agrees, said } = recompute(store);
		console.log(`${name}: ${agrees ? 'R agrees with every number' : `R DISAGREES\n${said}`}`);
		return agrees;
	} finally {
		store.close();
	}
}

const [trialsGiven = '30', firstGiven = '1'] = process.argv.slice(2);
const [trials, first] = [Number(trialsGiven), Number(firstGiven)];
if (!Number.isInteger(trials) || trials < 0 || !Number.isInteger(first)) {
	throw new RangeError('npm run test:replicate [TRIALS] [FIRST]');
}

const whyNot = whyNoR();
if (whyNot === null) {
	const all = [...known, ...Array.from({ length: trials }, (_, at) => random(first + at))];
	let disagreed = 0;
	for (const one of all) if (!(await agrees(one))) disagreed += 1;
	console.log(`${all.length} trials, ${disagreed} disagree`);
	if (disagreed > 0) process.exitCode = 1;
} else console.log(`SKIPPED, nothing was recomputed: ${whyNot}`);
