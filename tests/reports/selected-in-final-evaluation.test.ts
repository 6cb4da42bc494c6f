import { beforeAll, expect, test } from 'vitest';
import { wordsIn } from '#lib/i18n/words.ts';
import { finalEvaluation } from '#lib/report/final-evaluation/final-evaluation.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { demonstrationText, sourcesOf } from './edition-sources.ts';

const words = wordsIn('da');

let text: string;
beforeAll(async () => {
	text = await demonstrationText();
}, 60_000);

// In the synthetic trial only Næstved's families were picked for their cost, and they are among all.
test('the charts of cost say where families were selected on it, and only there', () => {
	const { sections } = finalEvaluation(words, sourcesOf(text, null, registeredProtocol));
	const sites = sections.find(({ heading }) => heading === words.t.finalEvaluation.sites.heading);
	let place = '';
	const told: string[] = [];
	for (const block of sites?.blocks ?? []) {
		if (block.kind === 'heading') place = block.text;
		if (block.kind === 'paragraph' && block.text.startsWith(words.t.sites.costs.alike)) told.push(place);
	}
	expect(told).toEqual([words.t.sites.costs.together, 'Næstved']);
});
