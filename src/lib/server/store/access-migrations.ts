/**
 * What makes the database of the log and the accounts, a step each; steps are added and never changed (decision 32).
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
	`,
	// Accounts. The tables and columns are those of better-auth (decision 36); times are ISO, UTC.
	`
	CREATE TABLE user (
		id TEXT PRIMARY KEY,
		name TEXT NOT NULL,
		email TEXT NOT NULL UNIQUE,
		emailVerified INTEGER NOT NULL,
		image TEXT,
		role TEXT NOT NULL,
		municipality TEXT,
		isDemonstration INTEGER NOT NULL,
		isClosed INTEGER NOT NULL,
		twoFactorEnabled INTEGER,
		createdAt TEXT NOT NULL,
		updatedAt TEXT NOT NULL
	) STRICT;
	CREATE TABLE session (
		id TEXT PRIMARY KEY,
		token TEXT NOT NULL UNIQUE,
		userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
		ipAddress TEXT,
		userAgent TEXT,
		expiresAt TEXT NOT NULL,
		createdAt TEXT NOT NULL,
		updatedAt TEXT NOT NULL
	) STRICT;
	CREATE INDEX session_user ON session (userId);
	CREATE TABLE account (
		id TEXT PRIMARY KEY,
		accountId TEXT NOT NULL,
		providerId TEXT NOT NULL,
		userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
		password TEXT,
		accessToken TEXT,
		refreshToken TEXT,
		idToken TEXT,
		accessTokenExpiresAt TEXT,
		refreshTokenExpiresAt TEXT,
		scope TEXT,
		createdAt TEXT NOT NULL,
		updatedAt TEXT NOT NULL
	) STRICT;
	CREATE INDEX account_user ON account (userId);
	CREATE TABLE verification (
		id TEXT PRIMARY KEY,
		identifier TEXT NOT NULL,
		value TEXT NOT NULL,
		expiresAt TEXT NOT NULL,
		createdAt TEXT NOT NULL,
		updatedAt TEXT NOT NULL
	) STRICT;
	CREATE INDEX verification_identifier ON verification (identifier);
	CREATE TABLE twoFactor (
		id TEXT PRIMARY KEY,
		secret TEXT NOT NULL,
		backupCodes TEXT NOT NULL,
		userId TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
		verified INTEGER,
		failedVerificationCount INTEGER,
		lockedUntil TEXT
	) STRICT;
	CREATE INDEX twoFactor_user ON twoFactor (userId);
	`
];
