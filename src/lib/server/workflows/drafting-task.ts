import type { Actor } from '#lib/trial/log-entry.ts';
import type { ThreadTask } from './in-thread.ts';

/** What the drafting worker needs to know. */
export interface DraftingTask extends ThreadTask {
	/** Who asked for the draft. */
	readonly actor: Actor;
	/** ISO. */
	readonly at: string;
}
