import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { databaseConfiguration, type DatabaseConfiguration } from '#lib/server/configuration/database-configuration.ts';
import { migrationsIn, openStore, openTemporaryStore, type Store } from '#lib/server/store/open-store.ts';

/** The folder of the product: migrations and seeds lie in it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The database that was named, else that of the environment, and its key. */
export function configured(db: string | undefined): DatabaseConfiguration {
	return databaseConfiguration(process.env, db);
}

/** The database that was named, made where there is none. */
export function namedStore(db: string | undefined): Store {
	return openStore({ ...configured(db), migrations: migrationsIn(root) });
}

/** The database that was named if it is there; else one that is empty and gone afterwards. Reading makes no file. */
export function storeToRead(db: string | undefined): Store {
	return existsSync(configured(db).path) ? namedStore(db) : openTemporaryStore(migrationsIn(root));
}
