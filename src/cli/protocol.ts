import { existsSync, readFileSync } from 'node:fs';
import { momentText } from '#lib/i18n/moments.ts';
import { protocolChangeText } from '#lib/i18n/protocol-change-text.ts';
import { protocolCommandTexts, protocolFaultText } from '#lib/i18n/protocol-command.ts';
import { trialFieldTexts } from '#lib/i18n/trial-field-texts.ts';
import { wordsIn, type Words } from '#lib/i18n/words.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { ProtocolPage, ProtocolVersionShown } from '#lib/trial/protocol-page.ts';
import { trialFields } from '#lib/trial/trial.ts';
import { StoreError } from '#lib/server/store/key.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import { registerProtocol } from '#lib/server/workflows/register-protocol.ts';
import { printedProtocol, showProtocol } from '#lib/server/workflows/show-protocol.ts';
import { misuse, OK, REFUSED, type Command } from './invocation.ts';
import { configured, namedStore } from './stores.ts';

/** `protocol [FILE]`: what is registered, or the registration of the next version, as the steering group has decided it. */
export const protocol: Command = {
	help: (texts) => texts.helpProtocol,
	run: ({ db, json, reason, paths, language }) => {
		const texts = protocolCommandTexts(language);
		const [file, ...more] = paths;
		if (more.length > 0) return misuse(texts.oneFile);
		if (file !== undefined) {
			if (reason === undefined) return misuse(texts.reasonMissing);
			return register(db, { file, reason, language });
		}
		if (reason !== undefined) return misuse(texts.reasonWithoutFile);
		const store = existingStore(db);
		try {
			if (json) console.log(printedProtocol(store));
			else show(showProtocol(store), language);
			return OK;
		} finally {
			store.close();
		}
	}
};

/** A protocol is one database's: where there is none, a path was mistyped. */
function existingStore(db: string | undefined): Store {
	const { path } = configured(db);
	if (!existsSync(path)) throw new StoreError('database-missing', path);
	return namedStore(db);
}

interface Given {
	readonly file: string;
	readonly reason: string;
	readonly language: Language;
}

async function register(db: string | undefined, { file, reason, language }: Given): Promise<number> {
	const texts = protocolCommandTexts(language);
	const content = contentOf(file);
	if (content === null) {
		console.error(texts.unreadable(file));
		return REFUSED;
	}
	const store = existingStore(db);
	try {
		const done = await registerProtocol(store, { content, reason, at: new Date().toISOString() });
		if ('faults' in done) {
			for (const fault of done.faults) console.error(protocolFaultText(fault, language));
			console.error(texts.refused);
			return REFUSED;
		}
		const page = showProtocol(store);
		console.log(texts.registered(String(page.version)));
		const [newest] = page.versions;
		if (newest) showVersion(newest, wordsIn(language));
		warnOfDifferences(page, wordsIn(language));
		return OK;
	} finally {
		store.close();
	}
}

function contentOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		// The file system says with a code why it cannot be read; anything else is a bug.
		if (!(error instanceof Error) || !('code' in error)) throw error;
		return null;
	}
}

function show(page: ProtocolPage, language: Language): void {
	const words = wordsIn(language);
	const { record } = words.t.protocol;
	console.log(record.current(String(page.version), momentText(new Date(page.registeredAt), language)));
	console.log(`${record.hash}: ${page.sha256}`);
	for (const trial of page.trials) {
		console.log(`\n${municipalityName(trial.municipality)}`);
		for (const field of trialFields) {
			const told = trialFieldTexts(words, field, trial[field])?.join('; ') ?? record.notRegistered;
			console.log(`  ${record.trials.fields[field]}: ${told}`);
		}
	}
	console.log(`\n${record.versions.heading}`);
	for (const version of page.versions) showVersion(version, words);
	console.log(`\n${protocolCommandTexts(language).how}`);
	warnOfDifferences(page, words);
}

function showVersion({ version, registeredAt, sha256, ...one }: ProtocolVersionShown, words: Words): void {
	const { record } = words.t.protocol;
	const { versions } = record;
	console.log(`\n${record.version(String(version))}, ${momentText(new Date(registeredAt), words.language)}, ${sha256}`);
	console.log(`  ${one.reason === null ? versions.first : versions.reason(one.reason)}`);
	for (const change of one.changes) console.log(`  ${protocolChangeText(change, words)}`);
	if (one.outcomesKnown.length === 0) console.log(`  ${versions.before}`);
	for (const { municipality, cutoff, synthetic } of one.outcomesKnown) {
		const known = synthetic ? versions.knownSynthetic : versions.known;
		console.log(`  ${known(municipalityName(municipality), words.numbers.date(cutoff))}`);
	}
}

function warnOfDifferences({ differsFromCode }: ProtocolPage, { t }: Words): void {
	for (const part of differsFromCode) console.error(t.protocol.record.differs[part]);
}
