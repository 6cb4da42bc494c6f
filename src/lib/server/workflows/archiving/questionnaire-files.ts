import { markdownText } from '#lib/export/package/markdown-text.ts';
import { archiveTexts } from '#lib/i18n/archive.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { instruments, itemWordings, type ItemWording, type Questionnaire } from '#lib/trial/questionnaire.ts';
import { csv } from './archive-lists.ts';
import type { ArchiveFile } from './bag.ts';

/** Every question with its wording, or why it has none: as a table for programs, and to be read in both languages. */
export function questionnaireFiles(questionnaires: readonly Questionnaire[] | null): ArchiveFile[] {
	const items = itemWordings(questionnaires);
	return [
		{ path: 'documentation/questionnaire.csv', content: table(items) },
		...languages.map((language) => ({
			path: `documentation/${archiveTexts(language).questionnaire}`,
			content: text(items, language)
		}))
	];
}

function table(items: readonly ItemWording[]): string {
	const records = items.map(({ about, ...one }) => ({ ...one, about_da: about.da, about_en: about.en }));
	return csv(records, [
		...['instrument', 'item', 'lowest', 'highest', 'about_da', 'about_en'],
		...['status', 'wording', 'source', 'rights']
	]);
}

function text(items: readonly ItemWording[], language: Language): string {
	const { t, numbers } = wordsIn(language);
	const words = t.questionnaires;
	const whole = (value: number) => numbers.decimal(value, 0);
	const sections = instruments.flatMap((instrument) => {
		const own = items.filter((one) => one.instrument === instrument);
		const [first] = own;
		if (!first) return [];
		const about = [
			words.scale(whole(first.lowest), whole(first.highest)),
			...(first.source === null ? [] : [words.source(markdownText(first.source))]),
			...(first.rights === null ? [] : [words.rights(markdownText(first.rights))])
		];
		const rows = own.map(
			({ item, about: of, wording, status }) =>
				`| ${item} | ${of[language]} | ${wording === null ? `*${words.statuses[status]}*` : markdownText(wording)} |`
		);
		const head = [`| ${words.head.join(' | ')} |`, `| ${words.head.map(() => '---').join(' | ')} |`];
		return [`## ${words.instruments[instrument]}`, about.join(' '), [...head, ...rows].join('\n')];
	});
	return `${[`# ${words.heading}`, words.lead, ...sections].join('\n\n')}\n`;
}
