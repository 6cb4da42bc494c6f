import { costCategories } from '#lib/trial/code-lists.ts';
import type { Difference } from '#lib/trial/difference.ts';
import type { ListedItem } from '#lib/trial/listed-items.ts';
import { problemSeverities, type Problem } from '#lib/trial/problem.ts';
import type { Language } from './languages.ts';
import { numbersIn } from './numbers.ts';
import { problemMessage } from './problems.ts';

const ORE_A_KRONE = 100;

/** What a line of a list says: what is wrong and what to do, or what has changed. */
export function itemMessage(item: ListedItem, language: Language): string {
	return isProblem(item) ? problemMessage(item, language) : differenceMessage(item, language);
}

function isProblem(item: ListedItem): item is Problem {
	return item.code in problemSeverities;
}

function differenceMessage({ code, parameters }: Difference, language: Language): string {
	const isDanish = language === 'da';
	if (code === 'family-new') {
		return isDanish ? 'Familien var ikke med før.' : 'The family was not there before.';
	}
	const kroner = (name: string) => numbersIn(language).kroner(Number(parameters[name]) / ORE_A_KRONE);
	const label = costCategories.find(({ code: known }) => known === parameters['category'])?.[language] ?? '';
	const what = `${label}, ${String(parameters['month'])}`;
	return isDanish
		? `${what}: før ${kroner('previous')}, nu ${kroner('amount')}`
		: `${what}: ${kroner('previous')} before, ${kroner('amount')} now`;
}
