import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { instruments, itemWordings, type Questionnaire } from '#lib/trial/questionnaire.ts';
import type { CodebookQuestionnaire } from '#lib/trial/readable-codebook.ts';

/** The questionnaires to be read: of each instrument that something is registered of. */
export function codebookQuestionnaires(
	questionnaires: readonly Questionnaire[] | null,
	language: Language
): CodebookQuestionnaire[] {
	const { t, numbers } = wordsIn(language);
	const words = t.questionnaires;
	const whole = (value: number) => numbers.decimal(value, 0);
	return instruments.flatMap((instrument) => {
		const items = itemWordings(questionnaires).filter((one) => one.instrument === instrument);
		const [first] = items;
		if (!first || first.source === null || first.rights === null) return [];
		const about = [
			words.scale(whole(first.lowest), whole(first.highest)),
			words.source(first.source),
			words.rights(first.rights)
		];
		return {
			name: words.instruments[instrument],
			about: about.join(' '),
			items: items.map(({ item, about: asked, wording, status }) => ({
				item,
				about: asked[language],
				wording: wording ?? words.statuses[status]
			}))
		};
	});
}
