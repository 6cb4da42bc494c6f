import { costCategories, payers } from '#lib/trial/code-lists.ts';
import type { Words } from './words.ts';

/** What a part of the cost is called: a payer, a group of costs or a category. */
export function costPartName({ t, language }: Words, part: string): string {
	const groups: Readonly<Record<string, string>> = t.sites.costs.groups;
	return groups[part] ?? [...payers, ...costCategories].find(({ code }) => code === part)?.[language] ?? part;
}
