import type { IncomingMessage } from 'node:http';
import type { Language } from '#lib/i18n/languages.ts';
import type { AccessDesk } from '#lib/server/access/access-desk.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import type { CodebookPdf } from '#lib/server/workflows/codebook-pdf.ts';
import type { Shown } from '#lib/server/workflows/current-edition.ts';
import type { DraftingDesk } from '#lib/server/workflows/drafting-desk.ts';
import type { Estimate } from '#lib/server/workflows/live-estimates.ts';
import type { ExportDesk } from '#lib/server/workflows/export-desk.ts';
import type { ReceivingDesk } from '#lib/server/workflows/receiving-desk.ts';
import type { ReportDesk } from '#lib/server/workflows/report-desk.ts';
import type { User } from '#lib/trial/user.ts';

declare global {
	namespace App {
		interface Locals {
			language: Language;
			/** What the pages show: the newest edition. The same object until there is another. */
			shown(): Shown;
			/** Where the draft of the next edition is made. */
			drafting: DraftingDesk;
			/** Computes the estimates as they are now, for evaluators. */
			estimate: Estimate;
			/** Where evaluators order data packages and fetch them. */
			exporting: ExportDesk;
			/** Gives the codebook of the data package as PDF. */
			codebookPdf: CodebookPdf;
			/** Where reports are had. */
			reports: ReportDesk;
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
			/** An upload was asked for that is wiped, or that an earlier run of the server knew. */
			uploadIsGone?: boolean;
		}
	}
}
