import type { Words } from '#lib/i18n/words.ts';
import { municipalityName, trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { AttentionPoint } from '../attention-points.ts';
import { choicesOf } from '../choices.ts';
import { choicesText } from '../decision-text.ts';
import type { ReportPages } from '../report-sources.ts';

/** What in the figures speaks for each choice of each trial. A choice that nothing speaks for is not named. */
export function choicesItems(
	words: Words,
	{ overview, dataQuality }: ReportPages,
	points: readonly AttentionPoint[]
): readonly string[] {
	const { choices } = words.t.quarterlyStatus;
	return trialMunicipalities.map((municipality) => {
		const found = choicesOf(overview.headlines, dataQuality.flow, points, municipality);
		const told = choicesText(
			words,
			found.filter(({ reasons }) => reasons.length > 0)
		);
		const said = told.map(({ name, lines }) => choices.ofChoice(name, lines.join(' ')));
		return choices.ofTrial(
			municipalityName(municipality),
			said.length === 0 ? words.t.decisions.nothing : said.join(' ')
		);
	});
}
