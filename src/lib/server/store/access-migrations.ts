/**
 * What makes the database of the log, a step each; steps are added and never changed (decision 32).
 *
 * The triggers refuse every change but one: an entry that follows on the last. `INSERT OR REPLACE` deletes without
 * asking the trigger for deletions, so the one for insertions looks at the number, too. They guard against a slip;
 * against somebody who may write the file stands the chain.
 */
export const accessMigrations: readonly string[] = [
	`
	CREATE TABLE log (
		number INTEGER PRIMARY KEY,
		at TEXT NOT NULL,
		actor TEXT NOT NULL,
		action TEXT NOT NULL,
		subject TEXT NOT NULL,
		previous TEXT NOT NULL,
		hash TEXT NOT NULL
	) STRICT;
	CREATE INDEX log_action ON log (action);
	CREATE TRIGGER log_no_update BEFORE UPDATE ON log
		BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
	CREATE TRIGGER log_no_delete BEFORE DELETE ON log
		BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
	CREATE TRIGGER log_follows BEFORE INSERT ON log
		WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM log)
			OR NEW.previous IS NOT coalesce((SELECT hash FROM log ORDER BY number DESC LIMIT 1), '${'0'.repeat(64)}')
		BEGIN SELECT RAISE(ABORT, 'an entry follows on the last'); END;
	`
];
