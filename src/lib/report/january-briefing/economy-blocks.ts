import { priceNote } from '#lib/i18n/price-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PricesShown } from '#lib/trial/prices-shown.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { aimSentences, breakEvenSentences } from '../break-even-text.ts';
import type { ReportBlock } from '../document/report-document.ts';
import type { Briefed } from './briefed-measure.ts';
import { briefedParagraphs } from './briefed-paragraphs.ts';

/**
 * What the trial costs, and what has happened to the families' costs. A fall is told as a lower cost and as nothing else:
 * whether it pays for the trial is a question of its own, which only a comparison or a corrected change can answer.
 */
export function economyBlocks(
	words: Words,
	site: Released<SitePage> | undefined,
	cost: Briefed,
	prices: PricesShown
): readonly ReportBlock[] {
	const { briefing, sites } = words.t;
	const paragraph = (sentences: readonly string[]): ReportBlock[] =>
		sentences.length === 0 ? [] : [{ kind: 'paragraph', text: sentences.join(' ') }];
	return [
		...paragraph([...briefedParagraphs(words, [cost]), priceNote(words, prices)]),
		...(site
			? paragraph([
					...[...ownCost(words, site), sites.breakEven.heading, ...breakEvenSentences(words, site.breakEven)],
					...aimSentences(words, site)
				])
			: []),
		...paragraph([briefing.economy.note, briefing.economy.noGrant])
	];
}

/** What the trial itself costs, where the answer about paying for itself does not say so. */
function ownCost({ t, numbers }: Words, { breakEven, groups }: Released<SitePage>): readonly string[] {
	const own = groups.find(({ group }) => group === 'indsats')?.parts.find(({ part }) => part === 'trial')?.after;
	if (breakEven.state === 'shown' || own?.state !== 'shown' || own.value === 0) return [];
	return [t.sites.breakEven.own(numbers.kroner(own.value))];
}
