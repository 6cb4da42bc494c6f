import { costCategories, payers, rounds, targetGroups, type Code } from '#lib/trial/code-lists.ts';
import type { MovedFigure } from '#lib/trial/edition-figures.ts';
import type { View } from '#lib/trial/views.ts';
import { fieldText } from './edition-field-text.ts';
import type { Words } from './words.ts';

/** What a figure is called: its field, before it which of several it is of, and of which measure. */
export function figureName(words: Words, { view, measure, field, code }: Omit<MovedFigure, 'from' | 'to'>): string {
	const { ofMeasure } = words.t.editions;
	const own = fieldText(words, field);
	const named = code === null ? own : ofMeasure(codeText(words, view, code), own);
	return measure === null ? named : ofMeasure(words.t.overview.measures[measure], named);
}

/** The code lists that the codes of a view are from. */
const codeLists: Partial<Readonly<Record<View, readonly Code[]>>> = {
	'start:target-groups': targetGroups,
	'parts:target-group': targetGroups,
	'cost:payers': payers,
	'cost:categories': costCategories,
	'quality:responses': rounds,
	'case-mix': targetGroups
};

/** Which of several: by the list that its code is from. What has no other words, as a half-year, is its own. */
function codeText(words: Words, view: View, code: string): string {
	const { t, numbers, language } = words;
	const { month, top, windows, codes } = t.editions;
	if (view.startsWith('months:')) return month(numbers.decimal(Number(code), 0));
	if (view === 'tops') return top(numbers.percent(Number(code)));
	if (view === 'quality:coverage') {
		const [table = '', window] = code.split(' ');
		return windows[window === 'before' ? 'before' : 'after'](table);
	}
	const listed = codeLists[view]?.find((one) => one.code === code.replace('target-group:', ''));
	const texts: Readonly<Record<string, string>> = {
		...{ ...t.status.means, ...t.status.support },
		...{ ...t.deliveries.problemTitles, ...codes }
	};
	return listed?.[language] ?? texts[code] ?? code;
}
