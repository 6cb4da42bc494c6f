import type { Words } from '#lib/i18n/words.ts';

/** How the figures of the examples are written. */
export const oneDecimal =
	({ numbers }: Words) =>
	(value: number) =>
		numbers.decimal(value, 1);
