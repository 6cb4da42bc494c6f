import type { BackupTask, CopyingPhase } from '../store/back-up.ts';
import type { StoreErrorCode } from '../store/key.ts';
import type { RestoreTask, Restored } from '../store/restore-backup.ts';

/** What the copying process is to do, in words that can be handed to another process. */
export type CopyingTask = ({ readonly kind: 'backup' } & BackupTask) | ({ readonly kind: 'restore' } & RestoreTask);

/** What it tells. `done` of a backup is null: there is no more to say than that it is there. */
export type CopyingMessage =
	| { readonly phase: CopyingPhase }
	| { readonly done: Restored | null }
	| { readonly refused: { readonly code: StoreErrorCode; readonly file: string | null } };
