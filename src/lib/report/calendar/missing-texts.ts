import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Missing } from './calendar.ts';

/** What is missing, thing by thing; none where nothing is. */
export function missingTexts({ t, numbers }: Words, { deliveries, texts }: Missing): readonly string[] {
	const { calendar } = t.reports;
	const places = (codes: readonly string[]) => numbers.list(codes.map(municipalityName));
	return [
		...(deliveries.length > 0 ? [calendar.deliveries(places(deliveries))] : []),
		...(texts.length > 0 ? [calendar.texts(places(texts))] : [])
	];
}
