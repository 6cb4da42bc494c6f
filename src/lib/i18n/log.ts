import type { HeadSource, LogFinding } from '#lib/trial/log-verification.ts';
import type { Language } from './languages.ts';

type FindingTexts = { readonly [K in LogFinding['kind']]: (finding: Extract<LogFinding, { kind: K }>) => string };

const danishSource: Readonly<Record<HeadSource, string>> = { given: '--head', database: 'databasen' };

const danish = {
	findings: {
		missing: ({ from, to }) => (from === to ? `Post ${from} mangler.` : `Post ${from}–${to} mangler.`),
		repeated: ({ number }) => `Post ${number} står der mere end én gang.`,
		altered: ({ number }) => `Post ${number} er ændret, efter at den blev skrevet.`,
		unlinked: ({ number }) =>
			`Post ${number} er skrevet efter en anden post ${number - 1} end den, der står der nu: en af dem er skiftet ud.`,
		'cut-off': ({ number, source }) =>
			`Loggen er skåret af: post ${number} har været der (kendt fra ${danishSource[source]}).`,
		replaced: ({ number, source }) =>
			`Post ${number} er en anden end den, der har været der (kendt fra ${danishSource[source]}): loggen er skrevet om eller skiftet ud.`
	} satisfies FindingTexts as FindingTexts,
	whole: (entries: string) => `Loggen er hel: ${entries}.`,
	notWhole: (entries: string) => `Loggen står ikke, som den blev skrevet. Den har ${entries}.`,
	entries: (count: string, isOne: boolean) => `${count} ${isOne ? 'post' : 'poster'}`,
	head: (head: string) => `Sidste post: ${head}`,
	keepHead: 'Skriv den ned et andet sted end på denne maskine, og brug den næste gang: --head NUMMER:KODE',
	wrongHead: '--head er et nummer, et kolon og 64 tegn (0–9, a–f), som verify-log skrev dem tidligere.'
};

type Texts = typeof danish;

const englishSource: Readonly<Record<HeadSource, string>> = { given: '--head', database: 'the database' };

const english: Texts = {
	findings: {
		missing: ({ from, to }) => (from === to ? `Entry ${from} is missing.` : `Entries ${from}–${to} are missing.`),
		repeated: ({ number }) => `Entry ${number} is there more than once.`,
		altered: ({ number }) => `Entry ${number} was altered after it was written.`,
		unlinked: ({ number }) =>
			`Entry ${number} was written after another entry ${number - 1} than the one that is there now: one of them was exchanged.`,
		'cut-off': ({ number, source }) =>
			`The log is cut off: entry ${number} was there (known from ${englishSource[source]}).`,
		replaced: ({ number, source }) =>
			`Entry ${number} is another one than was there (known from ${englishSource[source]}): the log was written anew or exchanged.`
	},
	whole: (entries) => `The log is whole: ${entries}.`,
	notWhole: (entries) => `The log does not stand as it was written. It has ${entries}.`,
	entries: (count, isOne) => `${count} ${isOne ? 'entry' : 'entries'}`,
	head: (head) => `Last entry: ${head}`,
	keepHead: 'Write it down elsewhere than on this machine, and use it next time: --head NUMBER:HASH',
	wrongHead: '--head is a number, a colon and 64 characters (0–9, a–f), as verify-log printed them before.'
};

/** The words for going through the log. */
export function logTexts(language: Language): Texts {
	return language === 'da' ? danish : english;
}

/** What is not as it was written, in words. */
export function findingText(finding: LogFinding, language: Language): string {
	const texts = logTexts(language).findings;
	// Each kind has the text for just its own.
	return (texts[finding.kind] as (finding: LogFinding) => string)(finding);
}
