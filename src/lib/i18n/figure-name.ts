import { costCategories, payers, rounds, targetGroups, type Code } from '#lib/trial/code-lists.ts';
import { dropOutMeans } from '#lib/trial/data-quality-estimates.ts';
import type { MovedFigure } from '#lib/trial/edition-figures.ts';
import type { View } from '#lib/trial/views.ts';
import { caseMixName } from './case-mix-name.ts';
import { dropOutName } from './drop-out-name.ts';
import { fieldText } from './edition-field-text.ts';
import { halfYearName } from './half-year-name.ts';
import type { Words } from './words.ts';

/** What a figure is called: its field, before it which of several it is of, and of which measure. */
export function figureName(words: Words, { view, measure, field, code }: Omit<MovedFigure, 'from' | 'to'>): string {
	const { ofMeasure } = words.t.editions;
	const own = fieldText(words, field, view);
	const named = code === null ? own : ofMeasure(codeName(words, view, code), own);
	return measure === null ? named : ofMeasure(words.t.overview.measures[measure], named);
}

/** The code lists that the codes of a view are from. */
const codeLists: Partial<Readonly<Record<View, readonly Code[]>>> = {
	'start:target-groups': targetGroups,
	'parts:target-group': targetGroups,
	'cost:payers': payers,
	'cost:categories': costCategories,
	'quality:responses': rounds
};

/** Which of several: by the list that its code is from. */
export function codeName(words: Words, view: View, code: string): string {
	const { t, numbers, language } = words;
	const { month, top, windows, codes } = t.editions;
	if (view.startsWith('months:')) return month(numbers.decimal(Number(code), 0));
	if (view === 'tops') return top(numbers.percent(Number(code)));
	if (view === 'parts:start') return halfYearName(words, code);
	if (view === 'case-mix') return caseMixName(words, code) ?? code;
	if (view === 'quality:drop-out') {
		const mean = dropOutMeans.find((one) => one === code);
		return mean ? dropOutName(words, mean) : code;
	}
	if (view === 'quality:coverage') {
		const [table = '', window] = code.split(' ');
		const tables: Readonly<Record<string, string>> = t.dataQuality.coverage.tables;
		return windows[window === 'before' ? 'before' : 'after'](tables[table] ?? table);
	}
	const listed = codeLists[view]?.find((one) => one.code === code);
	const texts: Readonly<Record<string, string>> = {
		...{ ...t.status.means, ...t.status.support },
		...{ ...t.deliveries.problemTitles, ...codes }
	};
	return listed?.[language] ?? texts[code] ?? code;
}
