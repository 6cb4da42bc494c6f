import type { operationTexts } from '#lib/i18n/operation.ts';
import type { WatchCopying } from '#lib/server/workflows/run-copying.ts';

/** Says on standard error how far a copying is. */
export function showCopying(texts: ReturnType<typeof operationTexts>): WatchCopying {
	return (phase, written) => {
		console.error(phase === 'copying' ? texts.copying(Math.floor(written * 100)) : texts.checking);
	};
}
