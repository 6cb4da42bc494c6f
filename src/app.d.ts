import type { Language } from '#lib/i18n/languages.ts';
import type { PagesResult } from '#lib/server/workflows/current-overview.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			/** The pages' figures from the current deliveries: the same objects until a delivery changes. */
			pages(): PagesResult;
		}

		interface Error {
			message: string;
			/** The year that the price index lacks, where that is why there are no figures. */
			missingPriceIndexYear?: number;
		}
	}
}
