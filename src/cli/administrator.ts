import { messagesIn } from '#lib/i18n/messages.ts';
import { serverConfiguration } from '#lib/server/configuration/server-configuration.ts';
import { accessDesk } from '#lib/server/access/access-desk.ts';
import { newAdministratorLink } from '#lib/server/access/first-administrator.ts';
import { misuse, OK, type Command } from './invocation.ts';
import { namedStore, root } from './stores.ts';

/** `administrator`: a one-time link for one more administrator, where every other one is locked out. */
export const administrator: Command = {
	help: (texts) => texts.helpAdministrator,
	run: async ({ db, paths, language, texts }) => {
		if (paths.length > 0) return misuse(texts.tooMany);
		const { origin } = serverConfiguration(process.env, root);
		const store = namedStore(db);
		try {
			const desk = accessDesk({ store, origin, providers: [] });
			const token = await newAdministratorLink(desk, 'command-line');
			console.log(messagesIn(language).accounts.administratorLink(`${origin}/invitation/${token}`));
			return OK;
		} finally {
			store.close();
		}
	}
};
