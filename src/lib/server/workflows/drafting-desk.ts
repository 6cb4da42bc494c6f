import type { DraftOutcome } from '#lib/trial/edition.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../access/actor.ts';
import { may } from '../access/may.ts';
import type { DraftingTask } from './drafting-task.ts';
import type { ThreadTask } from './in-thread.ts';

/** Where drafts are made: one at a time, for whoever asks first. */
export interface DraftingDesk {
	/** Begins the draft, unless one is being made. */
	begin(user: User | null): void;
	/** Whether one is being made, and what came of the last: null before the first since the server started. */
	state(): DraftingState;
}

export interface DraftingState {
	readonly isWorking: boolean;
	readonly last: DraftOutcome | null;
}

export interface DraftingOptions extends ThreadTask {
	readonly run: (task: DraftingTask) => Promise<DraftOutcome>;
	readonly now: () => Date;
}

export function draftingDesk({ run, now, ...place }: DraftingOptions): DraftingDesk {
	let state: DraftingState = { isWorking: false, last: null };
	return {
		begin(user) {
			// The door lets nobody else come so far.
			if (user === null || !may(user, 'approve-edition', {})) throw new Error('somebody who may not begins a draft');
			if (state.isWorking) return;
			state = { ...state, isWorking: true };
			void run({ ...place, actor: actorOf(user), at: now().toISOString() }).then((last) => {
				state = { isWorking: false, last };
			});
		},
		state: () => state
	};
}
