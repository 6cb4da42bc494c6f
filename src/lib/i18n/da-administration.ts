import type { AccountRefusal, AccountStep, InvitationFault, SettingSource } from '#lib/trial/administration.ts';
import type { LogAction, LogFields } from '#lib/trial/log-entry.ts';
import type { LogGroup } from '#lib/trial/log-groups.ts';

/** Administration: the users, the log, and how the operation stands. */
export const administrationDa = {
	title: 'Administration',
	navigation: 'Administrationens sider',
	pages: { accounts: 'Brugere', log: 'Log', operation: 'Drift' },
	accounts: {
		intro:
			'Her oprettes og ændres brugere. En administrator ser udgaverne, men ingen rækker og ingen ubeskyttede tal. Alt, hvad der sker med en bruger, står i loggen.',
		demonstration:
			'Du ser demonstrationen. Du kan oprette brugere i den og ændre dem; dem, som alle kommer ind med, kan du kun se. Brugerne her holder op med at virke, når den første rigtige dataleverance er modtaget.',
		list: 'Alle brugere',
		name: 'Navn',
		email: 'E-mail',
		role: 'Rolle',
		municipality: 'Kommune',
		secondFactor: 'Engangskode',
		state: 'Tilstand',
		noEmail: 'ikke oplyst endnu',
		noMunicipality: 'ingen',
		unnamed: 'Uden navn endnu',
		readyMade: (role: string) => `Demonstrationens ${role}`,
		states: { invited: 'inviteret', open: 'åben', closed: 'lukket', 'ready-made': 'klar til brug' },
		ofDemonstration: 'demonstration',
		you: 'dig selv',
		secondFactors: { on: 'ja', off: 'nej', missing: 'mangler: rollen kræver den', spared: 'nej: demonstration' },
		created: 'Oprettet',
		back: 'Til alle brugere'
	},
	invite: {
		heading: 'Invitér en bruger',
		why: 'Du får et link, som brugeren vælger sin adgangskode med. Effektblik sender ikke mail: du giver selv linket videre.',
		email: 'E-mail',
		emailHint: 'Arbejdsmail. Den logger brugeren ind med.',
		role: 'Rolle',
		chooseRole: 'Vælg en rolle',
		municipality: 'Kommune',
		municipalityHint: 'Kun for koordinator og styregruppe.',
		noMunicipality: 'Ingen kommune',
		trialMunicipalities: 'Forsøgets kommuner',
		otherMunicipalities: 'Andre kommuner',
		submit: 'Invitér',
		faults: {
			'email-unreadable': 'Det er ikke en e-mail. Skriv den som navn@kommune.dk.',
			'email-taken': 'Der er allerede en bruger med den e-mail. Find den på listen, og giv den et nyt link.',
			'role-missing': 'Vælg en rolle.',
			'municipality-missing': 'Rollen hører til en kommune. Vælg hvilken.',
			'municipality-not-wanted': 'Rollen hører ikke til en kommune. Vælg »Ingen kommune«.'
		} satisfies Record<InvitationFault, string>
	},
	link: {
		heading: (name: string) => `Link til ${name}`,
		how: (hours: string) =>
			`Linket virker én gang og i ${hours} timer. Giv det selv til brugeren, så ingen andre får det at se. Det vises kun nu; er det væk, så lav et nyt.`,
		make: 'Lav et nyt link',
		why: 'Til en bruger, der har glemt sin adgangskode, eller hvis invitation er væk. Et tidligere link virker så ikke længere.'
	},
	change: {
		heading: 'Rolle og kommune',
		why: 'Brugeren bliver logget ud alle steder og logger ind igen med den nye rolle.',
		submit: 'Gem rolle',
		done: 'Rollen er gemt.',
		access: 'Adgang',
		reopen: 'Åbn brugeren igen',
		reopenWhy: 'Brugeren kan så logge ind igen, som før den blev lukket.'
	},
	steps: {
		close: {
			link: 'Luk brugeren',
			title: 'Luk brugeren?',
			then: 'Brugeren bliver logget ud alle steder og kan ikke logge ind. Den kan åbnes igen. En bruger slettes aldrig, for loggen nævner den.',
			button: 'Luk brugeren'
		},
		'remove-second-factor': {
			link: 'Fjern engangskoden',
			title: 'Fjern engangskoden?',
			then: 'Gør det kun, når du er sikker på, at det er brugeren selv, der har mistet sin telefon. Brugeren bliver logget ud alle steder og kan derefter logge ind med adgangskoden alene. Kræver rollen engangskode, skal en ny sættes op, før brugeren kan andet.',
			button: 'Fjern engangskoden'
		},
		'end-sessions': {
			link: 'Log brugeren ud alle steder',
			title: 'Log brugeren ud alle steder?',
			then: 'Brugeren kan logge ind igen med det samme. Er adgangskoden kommet i andres hænder, så lav også et nyt link.',
			button: 'Log ud alle steder'
		}
	} satisfies Record<AccountStep, Record<'link' | 'title' | 'then' | 'button', string>>,
	leave: 'Lad være',
	refusals: {
		'own-account':
			'Det er dig selv. Adgangskode, engangskode og log ind ændrer du på din egen side. Din rolle kan kun en anden administrator ændre, og kun en anden kan lukke dig ude.',
		'ready-made':
			'Brugeren er en af dem, som alle kan prøve demonstrationen med. Derfor kan den ikke ændres herfra. Invitér en ny, hvis du vil prøve, hvad en administrator kan.',
		'last-administrator':
			'Det er den sidste åbne administrator, der har været inde. Uden den kunne ingen oprette eller åbne brugere. Invitér en anden først, og vent, til den har valgt adgangskode.',
		'is-closed': 'Brugeren er lukket, så et link ville ikke virke. Åbn den først.',
		'log-unusable': 'Det kan ikke skrives i loggen. Derfor er intet ændret. Sig det til den, der driver serveren.'
	} satisfies Record<AccountRefusal, string>,
	log: {
		intro:
			'Alt, hvad der er gjort med data, brugere og sikkerhedskopier. Der kan kun føjes til loggen. Den nævner numre og koder, aldrig en familie.',
		filter: 'Vælg poster',
		what: 'Hvad',
		allActions: 'Alt',
		wholeGroup: (group: string) => `Alt om ${group}`,
		who: 'Hvem',
		whoHint: 'En bruger: både det, den har gjort, og det, der er gjort ved den.',
		everybody: 'Alle',
		accounts: 'Brugere',
		machine: 'Uden bruger',
		from: 'Fra og med',
		until: 'Til og med',
		show: 'Vis',
		reset: 'Vis hele loggen',
		csv: 'Hent posterne som CSV',
		csvNote: 'I filen står hver post, som den ligger i loggen: tid i UTC, og koden, som den næste post bygger på.',
		list: 'Loggen, det nyeste først',
		count: (count: string) => `Poster: ${count}.`,
		none: 'Ingen poster svarer til det valgte.',
		number: 'Nr.',
		at: 'Tid',
		action: 'Hændelse',
		about: 'Om',
		page: (page: string, pages: string) => `Side ${page} af ${pages}`,
		pageNavigation: 'Sider i loggen',
		newer: 'Nyere',
		older: 'Ældre',
		groups: {
			deliveries: 'dataleverancer',
			editions: 'udgaver',
			protocol: 'protokollen',
			figures: 'ubeskyttede tal',
			accounts: 'brugere',
			'sign-in': 'log ind',
			operation: 'sikkerhedskopier'
		} satisfies Record<LogGroup, string>,
		actors: { 'command-line': 'Kommandolinjen', server: 'Serveren' },
		goneAccount: (id: string) => `Bruger ${id}`,
		actions: {
			'delivery-begun': 'Modtagelse begyndt',
			'delivery-received': 'Dataleverance modtaget',
			'delivery-not-stored': 'Dataleverance ikke gemt',
			'delivery-refused': 'Dataleverance afvist',
			'withdrawal-begun': 'Tilbagetrækning begyndt',
			'delivery-withdrawn': 'Dataleverance trukket tilbage',
			'delivery-not-withdrawn': 'Dataleverance ikke trukket tilbage',
			'municipality-erasure-begun': 'Sletning af en kommune begyndt',
			'municipality-erased': 'En kommunes data slettet',
			'municipality-not-erased': 'En kommunes data ikke slettet',
			'family-erasure-begun': 'Sletning af en familie begyndt',
			'family-erased': 'En families data slettet',
			'family-not-erased': 'En families data ikke slettet',
			'draft-begun': 'Udkast til udgave begyndt',
			'draft-made': 'Udkast til udgave lavet',
			'draft-not-made': 'Udkast til udgave ikke lavet',
			'approval-begun': 'Godkendelse begyndt',
			'draft-approved': 'Udkast godkendt',
			'draft-not-approved': 'Udkast ikke godkendt',
			'edition-begun': 'Udgivelse begyndt',
			'edition-made': 'Udgave udgivet',
			'edition-not-made': 'Udgave ikke udgivet',
			'protocol-begun': 'Ny version af protokollen begyndt',
			'protocol-registered': 'Ny version af protokollen registreret',
			'protocol-not-registered': 'Ny version af protokollen ikke registreret',
			'year-text-written': 'Tekst til årsstatus skrevet',
			'year-closed': 'Årets tekster lukket',
			'estimates-printed': 'Ubeskyttede tal skrevet ud',
			'data-exported': 'Datapakke lavet',
			'edition-data-exported': 'Datapakke lavet af en udgaves dataleverancer',
			'dated-data-exported': 'Datapakke med kalenderdatoer lavet',
			'package-fetched': 'Datapakke hentet',
			'export-refused': 'Datapakke afvist',
			'calendar-dates-begun': 'Kalenderdatoer, begyndt',
			'calendar-dates-settled': 'Kalenderdatoer',
			'calendar-dates-not-settled': 'Kalenderdatoer, ikke sket',
			'archive-made': 'Arkiv lavet, uden rækker',
			'backup-begun': 'Sikkerhedskopi begyndt',
			'backup-made': 'Sikkerhedskopi taget',
			'backup-not-made': 'Sikkerhedskopi ikke taget',
			'restore-begun': 'Gendannelse begyndt',
			'database-restored': 'Sikkerhedskopi lagt tilbage',
			'database-not-restored': 'Sikkerhedskopi ikke lagt tilbage',
			'signed-in': 'Logget ind',
			'sign-in-failed': 'Log ind afvist',
			'signed-out': 'Logget ud',
			'sessions-ended': 'Logget ud alle steder',
			'account-invited': 'Bruger inviteret',
			'account-changed': 'Rolle ændret',
			'account-closed': 'Bruger lukket',
			'account-reopened': 'Bruger åbnet igen',
			'link-made': 'Nyt link lavet',
			'password-set': 'Adgangskode valgt',
			'second-factor-set': 'Engangskode slået til',
			'second-factor-removed': 'Engangskode fjernet'
		} satisfies Record<LogAction, string>,
		fields: {
			delivery: (number: string) => `dataleverance ${number}`,
			cutoff: (date: string) => `opgjort ${date}`,
			sha256: (start: string) => `kontrolsum ${start}…`,
			warnings: (count: string) => `advarsler: ${count}`,
			errors: (list: string) => `fejl: ${list}`,
			error: (code: string, count: string) => `${code} ${count}`,
			erasure: (number: string) => `sletning ${number}`,
			draft: (number: string) => `udkast ${number}`,
			edition: (number: string) => `udgave ${number}`,
			version: (number: string) => `version ${number}`,
			begun: (number: string) => `begyndt i post ${number}`
		},
		synthetic: 'syntetiske data',
		noMunicipality: 'kommune ikke oplyst',
		noBeginning: 'begyndelsen står i en anden log',
		unknownAccount: 'bruger ikke kendt',
		allScopes: 'alle kommuner',
		logs: {
			kept: 'loggen, der var på plads, fortsætter',
			'from-backup': 'loggen ved sikkerhedskopien fortsætter',
			new: 'en ny log er begyndt'
		} satisfies Record<LogFields['log'], string>,
		methods: {
			password: 'med adgangskode',
			'second-factor': 'med engangskode',
			'recovery-code': 'med reservekode',
			'identity-provider': 'med kommunens log ind',
			demonstration: 'i demonstrationen'
		} satisfies Record<LogFields['method'], string>,
		why: {
			wrong: 'e-mail eller adgangskode passede ikke',
			'wrong-code': 'koden passede ikke',
			refused: 'ikke godtaget her',
			throttled: 'for mange forsøg'
		} satisfies Record<LogFields['why'], string>,
		chain: {
			heading: 'Er loggen hel?',
			head: 'Sidste post',
			why: 'Hver post bygger på den før. Den sidste posts kode svarer for hele loggen: skriv den ned et andet sted, fx i styregruppens referat.'
		}
	},
	operation: {
		intro: 'Hvordan databasen, sikkerhedskopierne og indstillingerne står lige nu.',
		backup: 'Sikkerhedskopi',
		noBackup: 'Der er aldrig taget en sikkerhedskopi. Går disken i stykker, er alt væk.',
		overdue: (days: string) =>
			`Den nyeste sikkerhedskopi er mere end ${days} dage gammel. Se efter, hvorfor der ikke tages nye.`,
		lastBackup: (moment: string) => `Den nyeste er taget ${moment}.`,
		backupHow: 'En sikkerhedskopi tages på serveren med:',
		backupCommand: 'effektblik backup FIL',
		log: 'Loggens sidste post',
		keepHead:
			'Skriv den ned et andet sted end på serveren, fx i styregruppens referat. Så kan ingen skrive loggen om, uden at det ses.',
		noHead: 'Loggen er tom.',
		database: 'Database og version',
		version: 'Effektbliks version',
		schema: 'Databasens version',
		schemas: (deliveries: string, access: string) => `${deliveries} (data), ${access} (brugere og log)`,
		size: 'Størrelse',
		sizes: (deliveries: string, access: string) => `${deliveries} MB data, ${access} MB brugere og log`,
		received: 'Dataleverancer modtaget',
		receivedOf: (received: string, current: string, withdrawn: string) =>
			`${received}, heraf ${current} gældende og ${withdrawn} trukket tilbage`,
		settings: 'Indstillinger',
		settingsNote: 'Værdierne vises ikke, for der er hemmeligheder iblandt.',
		settingsList: 'Hvor hver indstilling kommer fra',
		setting: 'Indstilling',
		source: 'Kommer fra',
		sources: {
			environment: 'miljøet',
			file: 'en fil, som miljøet nævner',
			default: 'standard',
			'beside-database': 'filen ved siden af databasen'
		} satisfies Record<SettingSource, string>,
		providers: 'Kommuner med eget log ind',
		noProviders: 'Ingen. Alle logger ind med adgangskode.'
	}
} as const;
