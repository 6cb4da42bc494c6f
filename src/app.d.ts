import type { Language } from '#lib/i18n/languages.ts';
import type { OverviewResult } from '#lib/server/workflows/current-overview.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			/** The first page's figures from the current deliveries: the same object until a delivery changes. */
			overview(): OverviewResult;
		}

		interface Error {
			message: string;
			/** The year that the price index lacks, where that is why there are no figures. */
			missingPriceIndexYear?: number;
		}
	}
}
