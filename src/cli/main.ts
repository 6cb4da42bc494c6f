#!/usr/bin/env node
import { commandLineTexts } from '#lib/i18n/command-line.ts';
import { logToStandardError } from '#lib/server/workflows/log-descriptor.ts';
import { misuse, type Command } from './invocation.ts';
import { readArguments } from './read-arguments.ts';
import { runSafely } from './run-safely.ts';

/** Each is loaded when it is called for: help should not wait for the database, nor an estimate for the reader of workbooks. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
	ingest: async () => (await import('./ingest.ts')).ingest,
	check: async () => (await import('./check.ts')).check,
	estimates: async () => (await import('./estimates.ts')).estimates,
	export: async () => (await import('./export.ts')).exportData,
	archive: async () => (await import('./archive.ts')).archive,
	seed: async () => (await import('./seed.ts')).seed,
	backup: async () => (await import('./backup.ts')).backup,
	restore: async () => (await import('./restore.ts')).restore,
	protocol: async () => (await import('./protocol.ts')).protocol,
	erase: async () => (await import('./erase.ts')).erase,
	administrator: async () => (await import('./administrator.ts')).administrator,
	'verify-log': async () => (await import('./verify-log.ts')).verifyLog,
	'verify-editions': async () => (await import('./verify-editions.ts')).verifyEditions
};

/** `effektblik COMMAND …`: reads what was typed, calls the command, and ends with its exit code. */
async function main(typed: readonly string[]): Promise<number> {
	const { invocation, language, isRight } = readArguments(typed);
	const texts = commandLineTexts(language);
	if (!isRight || !invocation) return misuse(isRight ? texts.wrongLanguage : texts.wrongOption);

	const [name, ...paths] = invocation.words;
	if (name === undefined) {
		if (!invocation.options.help) return misuse(texts.usage);
		console.log(texts.usage);
		return 0;
	}
	logToStandardError();
	const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
	if (!command) return misuse(`${texts.unknownCommand(name)}\n\n${texts.usage}`);
	if (invocation.options.help) {
		console.log(command.help(texts));
		return 0;
	}
	return runSafely(() => command.run({ ...invocation.options, paths, language, texts }), language);
}

process.exitCode = await main(process.argv.slice(2));
