import type { operationDa } from './da-operation.ts';

export const operationEn: typeof operationDa = {
	oneFile: 'Give exactly one file.',
	copying: (percent) => `Copying: ${percent}%`,
	checking: 'Checking the copy …',
	backedUp: (file, checksum) =>
		`The backup is in ${file}, its checksum in ${checksum}. The copy was checked and has no fault.`,
	logBeside: (file) => `The log is in ${file}. Keep it together with the copy.`,
	newLog:
		'No log that belongs to the backup lay beside the database or beside the backup. A new log has begun, and says so.',
	holdsFamilies: 'It holds data about families and must be guarded like the database.',
	keyApart: (key) =>
		`The key is NOT in it (${key}). Keep it too, but not where the copy is. Without the key the copy cannot be used again; together they can lead back to the families.`,
	restored: (database) => `The backup was put back as the database ${database}.`,
	replaced: (file) =>
		`The database that was there before is in ${file}. Delete it when it is not needed: it holds data about families.`,
	noChecksum: (file) => `${file} is not there, so the checksum was not tried. The content was checked.`,
	notSeenWhetherUsed:
		'The database that was there before could not be read, so it could not be seen whether a server still uses it. If the server was not stopped, restart it now.',
	erase: {
		municipalityMissing: 'Say which municipality: --municipality CODE.',
		amount: (families, rows, deliveries) => `families: ${families}, rows: ${rows}, deliveries touched: ${deliveries}`,
		nothing: (municipality) =>
			`There is nothing of that in the database to delete. See whether the municipality is the right one (${municipality}), and the id as it was delivered.`,
		would: (municipality, amount) =>
			`Nothing was deleted. For good would be deleted from ${municipality}: ${amount}. Repeat the command with --yes to delete.`,
		erased: (municipality, amount) => `Deleted for good from ${municipality}: ${amount}.`,
		traceless: 'Nothing of it is left in the files of the database.',
		tracesLeft:
			'Traces may still be in the files of the database (-wal and free space), because somebody used it or the disk is full. Stop the server and run the same command again.',
		copies: (paths) => `Beside the database it may still be here; delete what is not needed:\n${paths}`,
		packages: 'Data packages that were ordered and not fetched are deleted.',
		backups:
			'Backups from before today still hold it. Make a new one, delete the old ones wherever they are, and put none of them back. If that must be, erase again afterwards.',
		returns: 'If the municipality delivers the family again, it comes back. Ask the municipality to take it out.'
	},
	errors: {
		'key-missing': (file) =>
			`The key of the database is missing (${file}). Put the file back, or set EFFEKTBLIK_KEY. Without the same key, families cannot be recognised.`,
		'key-differs': () =>
			'The key is not the one that the database was made with. Find the right one; with another, families cannot be recognised.',
		'key-too-short': () => 'The key is too short. It must have at least 16 characters.',
		'database-unusable': (file) =>
			`The database cannot be opened (${file}). See whether the file is a database of Effektblik, and whether you may use it.`,
		'database-foreign': (file) => `${file} is no database of Effektblik. It was not touched.`,
		'database-newer': (file) =>
			`${file} is from a newer version of Effektblik than this one. Use the newer version, or restore an older backup. The file was not touched.`,
		'database-missing': (file) => `There is no database in ${file}. Name it with --db or EFFEKTBLIK_DB.`,
		'database-damaged': (file) =>
			`The database is damaged (${file}). No copy was made. Put the newest backup back with: effektblik restore FILE`,
		'database-in-use': (file) =>
			`The database is in use (${file}). Stop the server and other commands, and try again. Nothing was changed.`,
		'backup-exists': (file) => `${file} is there already and is not overwritten. Choose another name.`,
		'backup-has-log': (file) =>
			`Beside ${file} lies a log (-wal). The file is a database in use, or was copied without effektblik backup, and what is newest may be missing. Nothing was changed.`,
		'backup-damaged': (file) => `${file} is damaged or no database. Nothing was changed.`,
		'checksum-differs': (file) =>
			`${file} does not fit its checksum: it was changed or is not whole. Nothing was changed.`,
		'cannot-copy': (file) =>
			`The copy could not be written (${file}). See whether the folder is there, whether you may write in it, and whether there is room.`,
		'log-unusable': (file) =>
			`The log cannot be used (${file}). See whether you may read and write it, and whether there is room. Without the log nothing is done that is to stand in it.`,
		'log-incomplete': (file) =>
			`The log lacks entries that the database knows, or it is another one (${file}). Put the right log back; see docs/operation.md. Without it nothing is done that is to stand in it.`
	},
	configuration: {
		'database-empty':
			'EFFEKTBLIK_DB is empty. Write the path of the database, such as EFFEKTBLIK_DB=/var/lib/effektblik/effektblik.db, or remove it.',
		'key-too-short':
			'EFFEKTBLIK_KEY is too short. It must have at least 16 characters, such as those of: openssl rand -hex 32',
		'key-twice': 'EFFEKTBLIK_KEY and EFFEKTBLIK_KEY_FILE are both set. Keep only one of them.',
		'key-file-unreadable':
			'EFFEKTBLIK_KEY_FILE names a file that cannot be read. Write the path of a file with the key that the server’s user may read.',
		'key-file-too-short':
			'The key in the file that EFFEKTBLIK_KEY_FILE names is too short. It must have at least 16 characters.',
		'host-not-an-address':
			'HOST is not an address. Write it without http:// and without a port, such as HOST=127.0.0.1',
		'port-not-a-number': 'PORT is not a port number. Write a whole number from 1 to 65535, such as PORT=3000',
		'origin-not-an-origin':
			'ORIGIN is not the address of a site. Write it as the browser shows it, without a path, such as ORIGIN=https://effektblik.example.dk',
		'origin-not-https':
			'ORIGIN does not begin with https://. Passwords must not travel over a network unencrypted. Put a proxy with TLS in front and write its address, such as ORIGIN=https://effektblik.example.dk',
		'oidc-file-unreadable':
			'EFFEKTBLIK_OIDC_FILE names a file that cannot be read. Write the path of the file with the municipalities’ own sign-ins.',
		'oidc-file-not-providers':
			'The file in EFFEKTBLIK_OIDC_FILE is no list of the municipalities’ own sign-ins. Each must have municipality (three digits), issuer (https), clientId and clientSecret and nothing else.',
		'oidc-municipality-twice': 'The file in EFFEKTBLIK_OIDC_FILE names a municipality twice. Keep one only.',
		'root-not-the-product':
			'EFFEKTBLIK_ROOT is not the folder of Effektblik. Write the path of the folder that has drizzle/ in it.'
	}
};
