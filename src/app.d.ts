import type { IncomingMessage } from 'node:http';
import type { Language } from '#lib/i18n/languages.ts';
import type { AccessDesk } from '#lib/server/access/access-desk.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import type { PagesResult } from '#lib/server/workflows/current-overview.ts';
import type { ReceivingDesk } from '#lib/server/workflows/receiving-desk.ts';
import type { User } from '#lib/trial/user.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			/** The pages' figures from the current deliveries: the same objects until a delivery changes. */
			pages(): Promise<PagesResult>;
			store: Store;
			desk: ReceivingDesk;
			access: AccessDesk;
			/** Who asks; null for whoever is not signed in. */
			user: User | null;
			/** Whether the database can be read and is of this version. */
			isReady(): boolean;
		}

		/** What the built server knows of a request besides. */
		interface Platform {
			req: IncomingMessage;
		}

		interface Error {
			message: string;
			/** The year that the price index lacks, where that is why there are no figures. */
			missingPriceIndexYear?: number;
			/** An upload was asked for that is wiped, or that an earlier run of the server knew. */
			uploadIsGone?: boolean;
		}
	}
}
