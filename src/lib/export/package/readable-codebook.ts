import { wordsIn } from '#lib/i18n/words.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { ReadableCodebook } from '#lib/trial/readable-codebook.ts';
import type { Questionnaire } from '#lib/trial/questionnaire.ts';
import { codebookQuestionnaires } from './codebook-questionnaires.ts';
import { codeListNames } from './code-list-names.ts';
import type { PackageField, PackageTable } from './field.ts';
import type { Tally } from './tally.ts';

/**
 * The codebook of the tables, with the wording of the questions where the protocol has it, from the schema that deliveries are checked by. With the tallies of one package it says
 * how often each column is stated; without, it holds nothing of any data and is for everybody.
 */
export function readableCodebook(
	tables: readonly PackageTable[],
	language: Language,
	tallies: ReadonlyMap<string, Tally> | null,
	questionnaires: readonly Questionnaire[] | null
): ReadableCodebook {
	const { types, units } = wordsIn(language).t.codebook;
	const lists = codeListNames(tables);
	const typeOf = ({ type, unit }: PackageField) =>
		unit === undefined ? types[type] : `${types[type]}, ${units[unit]}`;
	return {
		language,
		tables: tables.map((table) => ({
			name: table.name,
			meaning: table[language],
			rows: tallies?.get(table.name)?.rows ?? null,
			columns: table.fields.map((field) => ({
				name: field.name,
				meaning: field[language],
				type: typeOf(field),
				codeList: field.codes ? (lists.get(field.codes) ?? null) : null,
				source: field.source ?? null,
				stated: tallies?.get(table.name)?.stated.get(field.name) ?? null
			}))
		})),
		codeLists: [...lists].map(([codes, name]) => ({
			name,
			codes: codes.map((code) => ({ code: code.code, meaning: code[language] }))
		})),
		questionnaires: codebookQuestionnaires(questionnaires, language)
	};
}
