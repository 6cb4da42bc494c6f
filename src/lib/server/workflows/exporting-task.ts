import type { Actor } from '#lib/trial/log-entry.ts';
import type { ExportFailure, ExportProgress } from '#lib/trial/package-order.ts';
import type { ThreadTask } from './in-thread.ts';

/** What the exporting worker needs to know. */
export interface ExportingTask extends ThreadTask {
	/** Who asked for the package. */
	readonly actor: Actor;
	readonly purpose: string;
	/** The number of the edition whose deliveries are meant; null for the current ones. */
	readonly edition: string | null;
	/** The number of the approved request by which it has calendar dates; null for one without. */
	readonly dates: number | null;
	/** ISO, UTC. */
	readonly madeAt: string;
	/** The archive to write. */
	readonly file: string;
}

/** What the worker tells. */
export type ExportingMessage =
	{ readonly progress: ExportProgress } | { readonly bytes: number } | { readonly failure: ExportFailure };
