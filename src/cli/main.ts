#!/usr/bin/env node
import { commandLineTexts } from '#lib/i18n/command-line.ts';
import { check } from './check.ts';
import { estimates } from './estimates.ts';
import { ingest } from './ingest.ts';
import { misuse, type Command } from './invocation.ts';
import { readArguments } from './read-arguments.ts';
import { runSafely } from './run-safely.ts';
import { seed } from './seed.ts';

const commands: Readonly<Record<string, Command>> = { ingest, check, estimates, seed };

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
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) return misuse(`${texts.unknownCommand(name)}\n\n${texts.usage}`);
	if (invocation.options.help) {
		console.log(command.help(texts));
		return 0;
	}
	return runSafely(() => command.run({ ...invocation.options, paths, language, texts }), texts);
}

process.exitCode = await main(process.argv.slice(2));
