import { approverText } from '#lib/i18n/edition-text.ts';
import { dataPackageTexts } from '#lib/i18n/data-package.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { PackageFacts } from './describe-package.ts';
import { markdownText } from './markdown-text.ts';

/** What the package is and how it is used, in one language: Markdown. */
export function readmeText({ purpose, synthetic, dates }: PackageFacts, language: Language): string {
	const words = wordsIn(language);
	const approvals = dates?.approvals.map((one) =>
		[approverText(words, one), words.numbers.date(one.at.slice(0, 10))].join(', ')
	);
	const approved = dates && { request: String(dates.request), by: (approvals ?? []).join('; ') };
	return dataPackageTexts(language).readme(markdownText(purpose), synthetic, approved);
}
