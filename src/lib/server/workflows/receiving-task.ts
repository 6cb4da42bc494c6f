import type { Language } from '#lib/i18n/languages.ts';
import type { UploadFailure, UploadProgress, UploadResult } from '#lib/trial/upload.ts';
import type { Sender } from '../access/sender.ts';

/** What the receiving worker is to do with an upload, in words that can be handed to another thread. */
export interface ReceivingTask {
	readonly purpose: 'check' | 'store';
	/** Who asked for it. */
	readonly sender: Sender;
	/** The upload's own folder in the staging area. */
	readonly folder: string;
	/** What to open as the delivery. */
	readonly path: string;
	/** Names that looked like CPR numbers, as they may be shown. */
	readonly cprNames: readonly string[];
	readonly language: Language;
	/** ISO. */
	readonly receivedAt: string;
	readonly database: string;
	/** The folder of the product: migrations lie in it. */
	readonly root: string;
	readonly secret: string | undefined;
}

/** What the worker tells. */
export type ReceivingMessage =
	{ readonly progress: UploadProgress } | { readonly result: UploadResult } | { readonly failure: UploadFailure };
