import type { Messages } from './catalogue.ts';

export const administrationEn: Messages['administration'] = {
	title: 'Administration',
	navigation: 'Pages of the administration',
	pages: { accounts: 'Accounts', log: 'Log', operation: 'Operation' },
	accounts: {
		intro:
			'Accounts are made and changed here. An administrator sees the editions, but no rows and no unprotected figures. Whatever happens to an account stands in the log.',
		demonstration:
			'You see the demonstration. You can make accounts in it and change them; those that everybody comes in by you can only see. The accounts here stop working when the first real delivery is received.',
		list: 'All accounts',
		name: 'Name',
		email: 'E-mail',
		role: 'Role',
		municipality: 'Municipality',
		secondFactor: 'One-time code',
		state: 'State',
		noEmail: 'not given yet',
		noMunicipality: 'none',
		unnamed: 'Without a name yet',
		readyMade: (role) => `The demonstration’s ${role}`,
		states: { invited: 'invited', open: 'open', closed: 'closed', 'ready-made': 'ready for use' },
		ofDemonstration: 'demonstration',
		you: 'you',
		secondFactors: { on: 'yes', off: 'no', missing: 'missing: the role needs it', spared: 'no: demonstration' },
		created: 'Made',
		back: 'To all accounts'
	},
	invite: {
		heading: 'Invite somebody',
		why: 'You get a link by which they choose their password. Effektblik sends no mail: you hand the link over yourself.',
		email: 'E-mail',
		emailHint: 'Their address at work. They sign in with it.',
		role: 'Role',
		chooseRole: 'Choose a role',
		municipality: 'Municipality',
		municipalityHint: 'Only for a coordinator and the steering group.',
		noMunicipality: 'No municipality',
		trialMunicipalities: 'The trial’s municipalities',
		otherMunicipalities: 'Other municipalities',
		submit: 'Invite',
		faults: {
			'email-unreadable': 'That is no e-mail address. Write it as name@kommune.dk.',
			'email-taken': 'There is an account with that address already. Find it in the list and give it a new link.',
			'role-missing': 'Choose a role.',
			'municipality-missing': 'The role is one of a municipality. Choose which.',
			'municipality-not-wanted': 'The role is of no municipality. Choose “No municipality”.'
		}
	},
	link: {
		heading: (name) => `Link for ${name}`,
		how: (hours) =>
			`The link works once and for ${hours} hours. Hand it over yourself, so that nobody else gets to see it. It is shown only now; if it is lost, make a new one.`,
		make: 'Make a new link',
		why: 'For somebody who forgot their password, or lost their invitation. An earlier link then leads nowhere.'
	},
	change: {
		heading: 'Role and municipality',
		why: 'They are signed out everywhere, and sign in again with the new role.',
		submit: 'Save role',
		done: 'The role is saved.',
		access: 'Access',
		reopen: 'Open the account again',
		reopenWhy: 'They can then sign in again as before it was closed.'
	},
	steps: {
		close: {
			link: 'Close the account',
			title: 'Close the account?',
			then: 'They are signed out everywhere and cannot sign in. The account can be opened again. It is never deleted, since the log names it.',
			button: 'Close the account'
		},
		'remove-second-factor': {
			link: 'Remove the one-time code',
			title: 'Remove the one-time code?',
			then: 'Do so only when you are sure that it is they themselves who lost their telephone. They are signed out everywhere, and can then sign in with the password alone. Where the role needs a one-time code, a new one must be set up before anything else.',
			button: 'Remove the one-time code'
		},
		'end-sessions': {
			link: 'Sign out everywhere',
			title: 'Sign this account out everywhere?',
			then: 'They can sign in again at once. If others got hold of the password, make a new link as well.',
			button: 'Sign out everywhere'
		}
	},
	leave: 'Leave it as it is',
	refusals: {
		'own-account':
			'This is you. You change password, one-time code and sign-ins on your own page. Only another administrator can change your role or close you out.',
		'ready-made':
			'The account is one of those by which everybody can try the demonstration. So it cannot be changed from here. Invite a new one to try what an administrator can do.',
		'last-administrator':
			'This is the last open administrator who has come in. Without it nobody could make or open accounts. Invite another first, and wait until they have chosen a password.',
		'is-closed': 'The account is closed, so a link would not work. Open it first.',
		'log-unusable': 'It cannot be written in the log. So nothing was changed. Tell whoever runs the server.'
	},
	log: {
		intro:
			'Everything that was done with data, accounts and backups. The log can only be added to. It names numbers and codes, never a family.',
		filter: 'Choose entries',
		what: 'What',
		allActions: 'Everything',
		wholeGroup: (group) => `All about ${group}`,
		who: 'Who',
		whoHint: 'An account: both what it did and what was done to it.',
		everybody: 'Everybody',
		accounts: 'Accounts',
		machine: 'Without an account',
		from: 'From',
		until: 'Up to and including',
		show: 'Show',
		reset: 'Show the whole log',
		csv: 'Download the entries as CSV',
		csvNote:
			'The file has each entry as it lies in the log: the time in UTC, and the hash that the next entry builds on.',
		list: 'The log, newest first',
		count: (count) => `Entries: ${count}.`,
		none: 'No entry is like that.',
		number: 'No.',
		at: 'Time',
		action: 'What happened',
		about: 'About',
		page: (page, pages) => `Page ${page} of ${pages}`,
		pageNavigation: 'Pages of the log',
		newer: 'Newer',
		older: 'Older',
		groups: {
			deliveries: 'deliveries',
			editions: 'editions',
			protocol: 'the protocol',
			figures: 'unprotected figures',
			accounts: 'accounts',
			'sign-in': 'signing in',
			operation: 'backups'
		},
		actors: { 'command-line': 'The command line', server: 'The server' },
		goneAccount: (id) => `Account ${id}`,
		actions: {
			'delivery-begun': 'Receiving begun',
			'delivery-received': 'Delivery received',
			'delivery-not-stored': 'Delivery not stored',
			'delivery-refused': 'Delivery refused',
			'withdrawal-begun': 'Withdrawal begun',
			'delivery-withdrawn': 'Delivery withdrawn',
			'delivery-not-withdrawn': 'Delivery not withdrawn',
			'municipality-erasure-begun': 'Erasure of a municipality begun',
			'municipality-erased': 'A municipality’s data erased',
			'municipality-not-erased': 'A municipality’s data not erased',
			'family-erasure-begun': 'Erasure of a family begun',
			'family-erased': 'A family’s data erased',
			'family-not-erased': 'A family’s data not erased',
			'draft-begun': 'Draft of an edition begun',
			'draft-made': 'Draft of an edition made',
			'draft-not-made': 'Draft of an edition not made',
			'approval-begun': 'Approval begun',
			'draft-approved': 'Draft approved',
			'draft-not-approved': 'Draft not approved',
			'edition-begun': 'Publishing begun',
			'edition-made': 'Edition published',
			'edition-not-made': 'Edition not published',
			'protocol-begun': 'New version of the protocol begun',
			'protocol-registered': 'New version of the protocol registered',
			'protocol-not-registered': 'New version of the protocol not registered',
			'year-text-written': 'Text for the year-end status written',
			'year-closed': 'The year’s texts closed',
			'estimates-printed': 'Unprotected figures printed',
			'data-exported': 'Data package made',
			'edition-data-exported': 'Data package made of an edition’s deliveries',
			'dated-data-exported': 'Data package with calendar dates made',
			'package-fetched': 'Data package fetched',
			'export-refused': 'Data package refused',
			'calendar-dates-begun': 'Calendar dates, begun',
			'calendar-dates-settled': 'Calendar dates',
			'calendar-dates-not-settled': 'Calendar dates, not done',
			'archive-made': 'Archive made, without rows',
			'backup-begun': 'Backup begun',
			'backup-made': 'Backup made',
			'backup-not-made': 'Backup not made',
			'restore-begun': 'Restore begun',
			'database-restored': 'Backup put back',
			'database-not-restored': 'Backup not put back',
			'signed-in': 'Signed in',
			'sign-in-failed': 'Sign-in refused',
			'signed-out': 'Signed out',
			'sessions-ended': 'Signed out everywhere',
			'account-invited': 'Account invited',
			'account-changed': 'Role changed',
			'account-closed': 'Account closed',
			'account-reopened': 'Account opened again',
			'link-made': 'New link made',
			'password-set': 'Password chosen',
			'second-factor-set': 'One-time code set up',
			'second-factor-removed': 'One-time code removed'
		},
		fields: {
			delivery: (number) => `delivery ${number}`,
			cutoff: (date) => `as of ${date}`,
			sha256: (start) => `checksum ${start}…`,
			warnings: (count) => `warnings: ${count}`,
			errors: (list) => `errors: ${list}`,
			error: (code, count) => `${code} ${count}`,
			erasure: (number) => `erasure ${number}`,
			draft: (number) => `draft ${number}`,
			edition: (number) => `edition ${number}`,
			version: (number) => `version ${number}`,
			begun: (number) => `begun in entry ${number}`
		},
		synthetic: 'synthetic data',
		noMunicipality: 'municipality not given',
		noBeginning: 'its beginning stands in another log',
		unknownAccount: 'account not known',
		allScopes: 'all municipalities',
		logs: {
			kept: 'the log that was in place goes on',
			'from-backup': 'the log beside the backup goes on',
			new: 'a new log was begun'
		},
		methods: {
			password: 'by password',
			'second-factor': 'by one-time code',
			'recovery-code': 'by recovery code',
			'identity-provider': 'by the municipality’s sign-in',
			demonstration: 'in the demonstration'
		},
		why: {
			wrong: 'address or password were wrong',
			'wrong-code': 'the code was wrong',
			refused: 'not accepted here',
			throttled: 'too many tries'
		},
		chain: {
			heading: 'Is the log whole?',
			head: 'Last entry',
			why: 'Each entry builds on the one before. The hash of the last answers for the whole log: write it down elsewhere, as in the minutes of the steering group.'
		}
	},
	operation: {
		intro: 'How the database, the backups and the settings stand at this moment.',
		backup: 'Backup',
		noBackup: 'No backup was ever made. If the disk breaks, everything is gone.',
		overdue: (days) => `The newest backup is more than ${days} days old. See why no new ones are made.`,
		lastBackup: (moment) => `The newest was made ${moment}.`,
		backupHow: 'A backup is made on the server by:',
		backupCommand: 'effektblik backup FILE',
		log: 'The log’s last entry',
		keepHead:
			'Write it down elsewhere than on the server, as in the minutes of the steering group. Then nobody can write the log anew without its being seen.',
		noHead: 'The log is empty.',
		database: 'Database and version',
		version: 'Version of Effektblik',
		schema: 'Version of the database',
		schemas: (deliveries, access) => `${deliveries} (data), ${access} (accounts and log)`,
		size: 'Size',
		sizes: (deliveries, access) => `${deliveries} MB data, ${access} MB accounts and log`,
		received: 'Deliveries received',
		receivedOf: (received, current, withdrawn) => `${received}, of them ${current} current and ${withdrawn} withdrawn`,
		settings: 'Settings',
		settingsNote: 'Values are not shown, since secrets are among them.',
		settingsList: 'Where each setting comes from',
		setting: 'Setting',
		source: 'Comes from',
		sources: {
			environment: 'the environment',
			file: 'a file that the environment names',
			default: 'the default',
			'beside-database': 'the file beside the database'
		},
		providers: 'Municipalities with a sign-in of their own',
		noProviders: 'None. Everybody signs in with a password.'
	}
};
