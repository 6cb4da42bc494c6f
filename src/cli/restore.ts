import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { operationTexts } from '#lib/i18n/operation.ts';
import { checksumFile, partialName } from '#lib/server/store/copy-database.ts';
import { migrationsIn } from '#lib/server/store/open-store.ts';
import { restoreLogged } from '#lib/server/workflows/logged-restore.ts';
import { misuse, OK, type Command } from './invocation.ts';
import { showCopying } from './show-copying.ts';
import { configured, root } from './stores.ts';

/** `restore FILE`: puts a backup in the place of the database, which is kept beside it. */
export const restore: Command = {
	help: (texts) => texts.helpRestore,
	run: async ({ db, paths: [path, ...more], language, texts: commandLine }) => {
		const texts = operationTexts(language);
		if (path === undefined || more.length > 0) return misuse(texts.oneFile);
		const file = resolve(path);
		if (!existsSync(file)) return misuse(commandLine.notFound(basename(file)));
		const { path: database, secret } = configured(db);
		const task = { database, file, secret, partial: partialName(database), migrations: migrationsIn(root) };
		const restored = await restoreLogged({ ...task, replaced: replacedName(database, new Date()) }, showCopying(texts));
		console.log(texts.restored(database));
		if (!restored.checksumSeen) console.error(texts.noChecksum(checksumFile(file)));
		if (!restored.heldAlone) console.error(texts.notSeenWhetherUsed);
		if (restored.replaced !== null) console.log(texts.replaced(restored.replaced));
		if (restored.log === 'new') console.error(texts.newLog);
		return OK;
	}
};

/** Beside the database, with the moment as it may stand in a file's name. */
function replacedName(database: string, now: Date): string {
	return `${database}.before-restore-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}
