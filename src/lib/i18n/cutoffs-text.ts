import { municipalityName } from '#lib/trial/municipalities.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { Words } from './words.ts';

/** `31. december 2018`, or `30. juni 2018 (Faxe) og 31. december 2018 (Holbæk og Næstved)`: how old figures are. */
export function cutoffsText({ t, numbers }: Words, deliveries: readonly DeliveryShown[]): string {
	const byCutoff = [...Map.groupBy(deliveries, ({ cutoff }) => cutoff)];
	const [only] = byCutoff;
	if (only && byCutoff.length === 1) return numbers.date(only[0]);
	return numbers.list(
		byCutoff.map(([cutoff, sameDay]) =>
			t.editions.waiting.cutoffOf(
				numbers.date(cutoff),
				numbers.list(sameDay.map(({ municipality }) => municipalityName(municipality)))
			)
		)
	);
}
