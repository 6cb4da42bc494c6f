import { backUp } from '../store/back-up.ts';
import { StoreError } from '../store/key.ts';
import { restoreBackup } from '../store/restore-backup.ts';
import type { CopyingMessage, CopyingTask } from './copying-task.ts';

/** A process of its own that makes or restores a backup: SQLite copies in one go, and only a process can be stopped. */

const tell = (message: CopyingMessage) => process.send?.(message);

process.once('message', (task: CopyingTask) => {
	try {
		const watch = (phase: 'copying' | 'checking') => tell({ phase });
		if (task.kind === 'backup') {
			backUp(task, watch);
			tell({ done: null });
		} else {
			tell({ done: restoreBackup(task, watch) });
		}
	} catch (error) {
		// A database or a file that cannot be used is told; anything else ends the process, and is a bug.
		if (!(error instanceof StoreError)) throw error;
		tell({ refused: { code: error.code, file: error.file } });
	} finally {
		process.disconnect();
	}
});
