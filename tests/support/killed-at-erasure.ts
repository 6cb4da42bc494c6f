import { openStore } from '#lib/server/store/open-store.ts';
import { eraseLogged } from '#lib/server/workflows/logged-erasure.ts';
import { migrations } from './receive.ts';

/** A process that erases Faxe and is gone, as when the power goes, just before the database is committed or just after. */

const [path = '', moment] = process.argv.slice(2);
const store = openStore({ path, migrations });
const exec = store.sqlite.exec.bind(store.sqlite);
store.sqlite.exec = (sql) => {
	if (sql !== 'COMMIT') return exec(sql);
	if (moment === 'after') exec(sql);
	process.kill(process.pid, 'SIGKILL');
	// The signal may need a moment.
	for (;;);
};
await eraseLogged(store, { municipality: '320', family: null }, new Date().toISOString());
