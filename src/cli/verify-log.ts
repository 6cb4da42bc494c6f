import { findingText, logTexts } from '#lib/i18n/log.ts';
import { numbersIn } from '#lib/i18n/numbers.ts';
import { verifyLog as verify, type KnownHead } from '#lib/server/access/verify-log.ts';
import { readLog } from '#lib/server/store/log.ts';
import { misuse, OK, REFUSED, type Command } from './invocation.ts';
import { configured } from './stores.ts';

/** `verify-log`: whether the log stands as it was written. Reads it as it lies there, and changes nothing. */
export const verifyLog: Command = {
	help: (texts) => texts.helpVerifyLog,
	run: ({ db, json, head: given, paths, language, texts: commandLine }) => {
		const texts = logTexts(language);
		if (paths.length > 0) return misuse(commandLine.tooMany);
		const known = given === undefined ? [] : [readHead(given)];
		if (known.includes(null)) return misuse(texts.wrongHead);
		const heads = known.filter((head) => head !== null);
		const { entries, head, findings } = readLog(configured(db).path, (log, mark) =>
			verify(log, mark ? [...heads, { ...mark, source: 'database' }] : heads)
		);
		const isWhole = findings.length === 0;
		const shownHead = `${head.number}:${head.hash}`;
		const messages = findings.map((finding) => findingText(finding, language));
		if (json) {
			const told = findings.map((finding, at) => ({ ...finding, message: messages[at] }));
			console.log(JSON.stringify({ ok: isWhole, entries, head: shownHead, findings: told }, null, 1));
		} else {
			const count = texts.entries(numbersIn(language).decimal(entries, 0), entries === 1);
			for (const message of messages) console.log(message);
			console.log(isWhole ? texts.whole(count) : texts.notWhole(count));
			console.log(texts.head(shownHead));
			console.log(texts.keepHead);
		}
		return isWhole ? OK : REFUSED;
	}
};

/** A head as it is printed; null where it is none. */
function readHead(given: string): KnownHead | null {
	const parts = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given);
	return parts ? { number: Number(parts[1]), hash: parts[2] ?? '', source: 'given' } : null;
}
