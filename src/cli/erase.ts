import { existsSync } from 'node:fs';
import { numbersIn } from '#lib/i18n/numbers.ts';
import { operationTexts } from '#lib/i18n/operation.ts';
import { copiesBeside } from '#lib/server/store/copies-beside.ts';
import { StoreError } from '#lib/server/store/key.ts';
import { wipePackages } from '#lib/server/workflows/packages-beside.ts';
import { eraseLogged, whatWouldBeErased } from '#lib/server/workflows/logged-erasure.ts';
import { municipalities, municipalityName } from '#lib/trial/municipalities.ts';
import { misuse, OK, REFUSED, type Command } from './invocation.ts';
import { configured, namedStore } from './stores.ts';

/** `erase --municipality CODE [--family ID]`: deletes rows for good, from every delivery. */
export const erase: Command = {
	help: (texts) => texts.helpErase,
	run: async ({ db, municipality, family = null, yes, paths, language, texts: commandLine }) => {
		const texts = operationTexts(language).erase;
		if (paths.length > 0) return misuse(commandLine.tooMany);
		if (municipality === undefined) return misuse(texts.municipalityMissing);
		if (!municipalities.some(({ code }) => code === municipality)) return misuse(commandLine.noSuchMunicipality);
		const { path } = configured(db);
		if (!existsSync(path)) throw new StoreError('database-missing', path);

		const name = municipalityName(municipality);
		const count = (value: number) => numbersIn(language).decimal(value, 0);
		const store = namedStore(db);
		try {
			const asked = { municipality, family };
			const found = whatWouldBeErased(store, asked);
			const amount = texts.amount(count(found.families), count(found.rows), count(found.deliveries));
			const isNothing = found.rows + found.deliveries === 0;
			if (!yes) {
				console.error(isNothing ? texts.nothing(name) : texts.would(name, amount));
				return REFUSED;
			}
			const { isTraceless, rows, deliveries } = await eraseLogged(store, asked, new Date().toISOString());
			if (isNothing) console.error(texts.nothing(name));
			else console.log(texts.erased(name, amount));
			if (isTraceless) console.log(texts.traceless);
			else console.error(texts.tracesLeft);
			// Somebody's package lies ready: it is taken away only where rows in it may be gone.
			const isErased = rows + deliveries > 0;
			if (isErased && wipePackages(path)) console.log(texts.packages);
			const copies = copiesBeside(path);
			if (copies.length > 0) console.log(texts.copies(copies.join('\n')));
			console.log(texts.backups);
			if (family !== null) console.log(texts.returns);
			return isNothing || !isTraceless ? REFUSED : OK;
		} finally {
			store.close();
		}
	}
};
