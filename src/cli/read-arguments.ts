import { parseArgs } from 'node:util';
import { languages, type Language } from '#lib/i18n/languages.ts';
import type { Options } from './invocation.ts';

export interface ReadArguments {
	readonly language: Language;
	/** Whether the options are ones that exist, each with its value. */
	readonly isRight: boolean;
	/** The words besides options, and the options; null where they cannot be used. */
	readonly invocation: { readonly words: readonly string[]; readonly options: Options } | null;
}

const options = {
	db: { type: 'string' },
	lang: { type: 'string' },
	json: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
	municipality: { type: 'string' },
	'without-bootstrap': { type: 'boolean' },
	head: { type: 'string' },
	family: { type: 'string' },
	yes: { type: 'boolean' },
	reason: { type: 'string' },
	purpose: { type: 'string' },
	edition: { type: 'string' },
	'calendar-dates': { type: 'boolean' }
} as const;

/** Reads what was typed after `effektblik`. */
export function readArguments(typed: readonly string[]): ReadArguments {
	try {
		const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true });
		const language = languages.find((known) => known === (values.lang ?? 'da'));
		if (!language) return { language: 'da', isRight: true, invocation: null };
		const { db, municipality, head, family, reason, purpose, edition } = values;
		const given: Options = {
			db,
			json: values.json === true,
			help: values.help === true,
			municipality,
			bootstrap: values['without-bootstrap'] !== true,
			head,
			family,
			yes: values.yes === true,
			reason,
			purpose,
			edition,
			calendarDates: values['calendar-dates'] === true
		};
		return { language, isRight: true, invocation: { words: positionals, options: given } };
	} catch (error) {
		// parseArgs says by throwing that an option is unknown or lacks its value; anything else is a bug.
		if (!(error instanceof TypeError)) throw error;
		return { language: typed.join(' ').includes('--lang en') ? 'en' : 'da', isRight: false, invocation: null };
	}
}
