import type { Language } from '#lib/i18n/languages.ts';
import { numbersIn } from '#lib/i18n/numbers.ts';
import { record } from '#lib/server/access/record.ts';
import { currentEstimates } from '#lib/server/workflows/current-estimates.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import { municipalities } from '#lib/trial/municipalities.ts';
import { misuse, OK, REFUSED, type Command, type Texts } from './invocation.ts';
import { printJson } from './print-json.ts';
import { storeToRead } from './stores.ts';

/** `estimates`: the figures themselves, unprotected, for whoever runs the machine. */
export const estimates: Command = {
	help: (texts) => texts.helpEstimates,
	run: ({ db, json, municipality, bootstrap, paths, language, texts }) => {
		if (paths.length > 0) return misuse(texts.tooMany);
		if (municipality !== undefined && !municipalities.some(({ code }) => code === municipality)) {
			return misuse(texts.noSuchMunicipality);
		}
		const store = storeToRead(db);
		try {
			const result = currentEstimates(store, { municipality: municipality ?? null, bootstrap });
			if ('missingPriceIndexYear' in result) {
				console.error(texts.priceIndexMissing(result.missingPriceIndexYear));
				return REFUSED;
			}
			record(store.log, 'command-line', 'estimates-printed', { scope: municipality ?? 'all' });
			if (json)
				printJson(result, (lines) => {
					console.log(lines);
				});
			else show(result, language, texts);
			return OK;
		} finally {
			store.close();
		}
	}
};

/** The paired measures as a table, for a quick look; everything is in the JSON. */
function show({ deliveries, paired }: Estimates, language: Language, texts: Texts): void {
	if (deliveries.length === 0) {
		console.log(texts.nothingYet);
		return;
	}
	const numbers = numbersIn(language);
	console.log(texts.unprotected);
	console.log(texts.tableHead.join('\t'));
	for (const { measure, scope, group, basis, n, ...figures } of paired) {
		const { before, after, change, lower, upper } = figures;
		const shown = [before, after, change, lower, upper].map((figure) =>
			figure === null ? '–' : numbers.decimal(figure, 2)
		);
		console.log([measure, scope, group, basis, numbers.decimal(n, 0), ...shown].join('\t'));
	}
}
