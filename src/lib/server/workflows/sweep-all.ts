import { logFailure } from './server-log.ts';
import { withoutMessage } from './without-message.ts';

interface Sweeping {
	sweep(): void;
}

/**
 * Has each desk put away what has lain long enough. Nobody waits for an answer, so what breaks is logged, and the others
 * are swept all the same: one damaged row breaks the page that shows it, and not the whole server.
 */
export function sweepAll(desks: readonly Sweeping[]): void {
	for (const desk of desks) {
		try {
			desk.sweep();
		} catch (error) {
			logFailure({ timer: 'sweep' }, withoutMessage(error));
		}
	}
}
