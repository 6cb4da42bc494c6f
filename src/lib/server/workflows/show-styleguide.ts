import { inventedFigures } from '#lib/server/disclosure/invented-figures.ts';
import type { InventedFigures } from '#lib/trial/invented-figures.ts';
import type { Released } from '#lib/trial/released.ts';

/** What the style guide shows, or null: beside real families nothing invented is shown. */
export function showStyleguide({
	isDemonstration
}: {
	readonly isDemonstration: boolean;
}): Released<InventedFigures> | null {
	return isDemonstration ? inventedFigures : null;
}
