import { drawStatus } from '#lib/charts/draw-status.ts';
import type { Charts } from '#lib/charts/drawn-once.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/** The charts that no page has but the quarterly status, by the names by which it asks for them. */
export function statusCharts(overview: Released<Overview>, words: Words): Charts {
	return new Map([...drawStatus(overview, words)].map(([key, svg]) => [`quarterly-status/${key}`, svg]));
}
