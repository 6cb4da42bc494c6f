import type { Words } from '#lib/i18n/words.ts';
import { municipalityName, trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { ReportPages } from '../report-sources.ts';
import { verdictLines } from './verdict-lines.ts';

/** Who takes part, how many families have started and been followed, and what is told of each measure. */
export function summarySentences(
	words: Words,
	{ overview, dataQuality }: ReportPages,
	municipality: string
): readonly string[] {
	const { briefing } = words.t;
	const place = municipalityName(municipality);
	const others = trialMunicipalities.filter((code) => code !== municipality).map(municipalityName);
	const flow = dataQuality.flow.find((one) => one.scope === municipality && one.group === 'indsats');
	const count = (value: number) => words.numbers.decimal(value, 0);
	return [
		briefing.takesPart(place, words.numbers.list(others)),
		...startedSentences(),
		...verdictLines(
			words,
			overview.headlines.filter(({ scope }) => scope === municipality)
		)
	];

	function startedSentences(): readonly string[] {
		if (!flow) return [];
		const { started, compared } = flow;
		if (started.state === 'hidden') return [briefing.startedHidden];
		if (started.state === 'not-estimable' || started.value === 0) return [briefing.startedNone(place)];
		const first = started.value === 1 ? briefing.startedOne(place) : briefing.started(count(started.value), place);
		if (compared.state === 'hidden') return [first, briefing.comparedHidden];
		return compared.state === 'shown' ? [first, briefing.compared(count(compared.value))] : [first];
	}
}
