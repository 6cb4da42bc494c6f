import type { commandLineTexts } from '#lib/i18n/command-line.ts';
import type { Language } from '#lib/i18n/languages.ts';

export type Texts = ReturnType<typeof commandLineTexts>;

/** The options that a command may be given. */
export interface Options {
	readonly db: string | undefined;
	readonly json: boolean;
	readonly help: boolean;
	readonly municipality: string | undefined;
	readonly bootstrap: boolean;
	readonly head: string | undefined;
	readonly family: string | undefined;
	readonly yes: boolean;
	readonly reason: string | undefined;
	readonly purpose: string | undefined;
	readonly edition: string | undefined;
	readonly calendarDates: boolean;
}

/** What a command is called with. */
export interface Invocation extends Options {
	readonly paths: readonly string[];
	readonly language: Language;
	readonly texts: Texts;
}

export interface Command {
	help(texts: Texts): string;
	/** Gives the exit code. */
	run(invocation: Invocation): Promise<number> | number;
}

export const OK = 0;
export const REFUSED = 1;
const MISUSED = 2;

/** Says on standard error why the command makes no sense. Standard output carries only what a command prints. */
export function misuse(message: string): number {
	console.error(message);
	return MISUSED;
}
