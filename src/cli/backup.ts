import { resolve } from 'node:path';
import { operationTexts } from '#lib/i18n/operation.ts';
import { accessFile } from '#lib/server/store/access-database.ts';
import { checksumFile, partialName } from '#lib/server/store/copy-database.ts';
import { keyFile } from '#lib/server/store/key.ts';
import { migrationsIn } from '#lib/server/store/open-store.ts';
import { backUpLogged } from '#lib/server/workflows/logged-backup.ts';
import { misuse, OK, type Command } from './invocation.ts';
import { showCopying } from './show-copying.ts';
import { configured, root } from './stores.ts';

/** `backup FILE`: a consistent copy of the database, also while the server runs. The key is not in it. */
export const backup: Command = {
	help: (texts) => texts.helpBackup,
	run: async ({ db, paths: [path, ...more], language }) => {
		const texts = operationTexts(language);
		if (path === undefined || more.length > 0) return misuse(texts.oneFile);
		const database = configured(db);
		const file = resolve(path);
		const task = { database: database.path, file, partial: partialName(file), migrations: migrationsIn(root) };
		await backUpLogged(task, showCopying(texts));
		console.log(texts.backedUp(file, checksumFile(file)));
		console.log(texts.logBeside(accessFile(file)));
		console.log(texts.holdsFamilies);
		console.log(texts.keyApart(database.keptIn ?? keyFile(database.path)));
		return OK;
	}
};
