import type { Language } from '#lib/i18n/languages.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { migrationsIn, openTemporaryStore } from '#lib/server/store/open-store.ts';
import type { Receipt } from '#lib/server/workflows/receive-delivery.ts';
import { problemSeverities } from '#lib/trial/problem.ts';
import type { Command } from './invocation.ts';
import { receive } from './receive.ts';
import { showReceipt } from './show-receipt.ts';
import { root, storeToRead } from './stores.ts';

/** `check PATH…`: the same reading and checks, and nothing is stored. Without a database there is no delivery before. */
export const check: Command = {
	help: (texts) => texts.helpCheck,
	run: (invocation) => {
		const { db, json, language, texts } = invocation;
		const open = () => (db === undefined ? openTemporaryStore(migrationsIn(root)) : storeToRead(db));
		return receive(invocation, { purpose: 'check' }, open, (receipts) => {
			if (json) printJson(receipts, language);
			else for (const receipt of receipts) showReceipt(receipt, language, texts);
		});
	}
};

/** Written piece by piece: a large file with the same fault in every row has more problems than one string can hold. */
function printJson(receipts: readonly Receipt[], language: Language): void {
	const problems = receipts.flatMap((receipt) => receipt.problems);
	console.log(`{ "ok": ${receipts.every(({ outcome }) => outcome === 'sound')}, "problems": [`);
	for (const [at, problem] of problems.entries()) {
		const { code, table, file, row, column } = problem;
		const severity = problemSeverities[code];
		const shown = { severity, code, table, file, row, column, message: problemMessage(problem, language) };
		console.log(`${JSON.stringify(shown)}${at < problems.length - 1 ? ',' : ''}`);
	}
	console.log('] }');
}
