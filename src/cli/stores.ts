import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { databasePath } from '#lib/server/store/database-path.ts';
import { migrationsIn, openStore, openTemporaryStore, type Store } from '#lib/server/store/open-store.ts';

/** The folder of the product: migrations and seeds lie in it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The database that was named, made where there is none. */
export function namedStore(db: string | undefined): Store {
	return openStore({
		path: databasePath(db, process.env),
		migrations: migrationsIn(root),
		secret: process.env['EFFEKTBLIK_KEY']
	});
}

/** The database that was named if it is there; else one that is empty and gone afterwards. Reading makes no file. */
export function storeToRead(db: string | undefined): Store {
	return existsSync(databasePath(db, process.env)) ? namedStore(db) : openTemporaryStore(migrationsIn(root));
}
