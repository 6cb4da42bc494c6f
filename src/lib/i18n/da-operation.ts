/** What whoever runs the machine is told: about backups, the database and the configuration. */
export const operationDa = {
	oneFile: 'Skriv netop én fil.',
	copying: (percent: number) => `Kopierer: ${percent} %`,
	checking: 'Kontrollerer kopien …',
	backedUp: (file: string, checksum: string) =>
		`Sikkerhedskopien ligger i ${file}, kontrolsummen i ${checksum}. Kopien er kontrolleret uden fejl.`,
	logBeside: (file: string) => `Loggen ligger i ${file}. Gem den sammen med kopien.`,
	newLog:
		'Der lå ingen log, som hører til kopien, hverken ved databasen eller ved kopien. En ny log er begyndt, og det står i den.',
	holdsFamilies: 'Den indeholder oplysninger om familier og skal passes på som databasen.',
	keyApart: (key: string) =>
		`Nøglen er IKKE med (${key}). Gem den også, men et andet sted end kopien. Uden nøglen kan kopien ikke bruges igen; sammen kan de føre tilbage til familierne.`,
	restored: (database: string) => `Sikkerhedskopien er lagt tilbage som databasen ${database}.`,
	replaced: (file: string) =>
		`Databasen, der var der før, ligger i ${file}. Slet den, når den ikke skal bruges: den indeholder oplysninger om familier.`,
	noChecksum: (file: string) => `${file} findes ikke, så kontrolsummen er ikke prøvet. Indholdet er kontrolleret.`,
	notSeenWhetherUsed:
		'Databasen, der var der før, kunne ikke læses. Derfor kunne det ikke ses, om en server stadig bruger den. Er serveren ikke stoppet, så genstart den nu.',
	erase: {
		municipalityMissing: 'Skriv, hvilken kommune det gælder: --municipality KODE.',
		amount: (families: string, rows: string, deliveries: string) =>
			`familier: ${families}, rækker: ${rows}, berørte dataleverancer: ${deliveries}`,
		nothing: (municipality: string) =>
			`Der er intet at slette om det i databasen. Se efter, om kommunen er den rigtige (${municipality}), og om id’et er skrevet, som det er afleveret.`,
		would: (municipality: string, amount: string) =>
			`Intet er slettet. Fra ${municipality} ville der for altid blive slettet: ${amount}. Gentag kommandoen med --yes for at slette.`,
		erased: (municipality: string, amount: string) => `Slettet for altid fra ${municipality}: ${amount}.`,
		traceless: 'Intet af det er tilbage i databasens filer.',
		tracesLeft:
			'Rester kan stadig ligge i databasens filer (-wal og fri plads), fordi nogen brugte den, eller disken er fuld. Stop serveren, og kør samme kommando igen.',
		copies: (paths: string) => `Her ved databasen kan det stadig ligge; slet det, der ikke skal bruges:\n${paths}`,
		packages: 'Datapakker, der var bestilt og ikke hentet, er slettet.',
		backups:
			'Sikkerhedskopier fra før i dag har det stadig. Lav en ny, slet de gamle alle de steder, de ligger, og læg ikke en af dem tilbage. Skal det ske, så gentag sletningen bagefter.',
		returns: 'Afleverer kommunen familien igen, kommer den tilbage. Bed kommunen om at tage den ud.'
	},
	errors: {
		'key-missing': (file: string) =>
			`Nøglen til databasen mangler (${file}). Læg filen tilbage, eller sæt EFFEKTBLIK_KEY. Uden den samme nøgle kan familier ikke genkendes.`,
		'key-differs': () =>
			'Nøglen er ikke den, som databasen er lavet med. Find den rigtige; med en anden kan familier ikke genkendes.',
		'key-too-short': () => 'Nøglen er for kort. Den skal have mindst 16 tegn.',
		'database-unusable': (file: string) =>
			`Databasen kan ikke åbnes (${file}). Se efter, om filen er en Effektblik-database, og om du har adgang til den.`,
		'database-foreign': (file: string) => `${file} er ikke en Effektblik-database. Den er ikke rørt.`,
		'database-newer': (file: string) =>
			`${file} er fra en nyere version af Effektblik end denne. Brug den nyere version, eller læg en ældre sikkerhedskopi tilbage. Filen er ikke rørt.`,
		'database-missing': (file: string) => `Der er ingen database i ${file}. Angiv den med --db eller EFFEKTBLIK_DB.`,
		'database-damaged': (file: string) =>
			`Databasen er beskadiget (${file}). Der er ikke lavet en kopi. Læg den nyeste sikkerhedskopi tilbage med: effektblik restore FIL`,
		'database-in-use': (file: string) =>
			`Databasen er i brug (${file}). Stop serveren og andre kommandoer, og prøv igen. Intet er ændret.`,
		'backup-exists': (file: string) => `${file} findes allerede og overskrives ikke. Vælg et andet navn.`,
		'backup-has-log': (file: string) =>
			`Ved siden af ${file} ligger en log (-wal). Filen er en database i brug, eller den er kopieret uden om effektblik backup, og det nyeste kan mangle. Intet er ændret.`,
		'backup-damaged': (file: string) => `${file} er beskadiget eller ikke en database. Intet er ændret.`,
		'checksum-differs': (file: string) =>
			`${file} svarer ikke til sin kontrolsum: den er ændret eller ikke hel. Intet er ændret.`,
		'cannot-copy': (file: string) =>
			`Kopien kunne ikke skrives (${file}). Se efter, om mappen findes, om du må skrive i den, og om der er plads.`,
		'log-unusable': (file: string) =>
			`Loggen kan ikke bruges (${file}). Se efter, om du må læse og skrive den, og om der er plads. Uden loggen gøres intet, der skal stå i den.`,
		'log-incomplete': (file: string) =>
			`Loggen mangler poster, som databasen kender, eller den er en anden (${file}). Læg den rigtige log tilbage; se docs/operation.md. Uden den gøres intet, der skal stå i den.`
	},
	configuration: {
		'database-empty':
			'EFFEKTBLIK_DB er tom. Skriv stien til databasen, fx EFFEKTBLIK_DB=/var/lib/effektblik/effektblik.db, eller fjern den.',
		'key-too-short': 'EFFEKTBLIK_KEY er for kort. Den skal have mindst 16 tegn, fx dem fra: openssl rand -hex 32',
		'key-twice': 'EFFEKTBLIK_KEY og EFFEKTBLIK_KEY_FILE er begge sat. Behold kun den ene.',
		'key-file-unreadable':
			'EFFEKTBLIK_KEY_FILE nævner en fil, der ikke kan læses. Skriv stien til en fil med nøglen, som serverens bruger må læse.',
		'key-file-too-short': 'Filen i EFFEKTBLIK_KEY_FILE har for kort en nøgle. Den skal have mindst 16 tegn.',
		'host-not-an-address': 'HOST er ikke en adresse. Skriv den uden http:// og uden port, fx HOST=127.0.0.1',
		'port-not-a-number': 'PORT er ikke et portnummer. Skriv et helt tal fra 1 til 65535, fx PORT=3000',
		'origin-not-an-origin':
			'ORIGIN er ikke adressen på et websted. Skriv den, som browseren viser den, uden sti, fx ORIGIN=https://effektblik.example.dk',
		'origin-not-https':
			'ORIGIN begynder ikke med https://. Adgangskoder må ikke sendes ukrypteret over et netværk. Sæt en proxy med TLS foran, og skriv dens adresse, fx ORIGIN=https://effektblik.example.dk',
		'oidc-file-unreadable':
			'EFFEKTBLIK_OIDC_FILE nævner en fil, der ikke kan læses. Skriv stien til filen med kommunernes eget log ind.',
		'oidc-file-not-providers':
			'Filen i EFFEKTBLIK_OIDC_FILE er ikke en liste over kommunernes eget log ind. Hver skal have municipality (tre cifre), issuer (https), clientId og clientSecret og intet andet.',
		'oidc-municipality-twice': 'Filen i EFFEKTBLIK_OIDC_FILE nævner en kommune to gange. Behold kun den ene.',
		'root-not-the-product':
			'EFFEKTBLIK_ROOT er ikke mappen med Effektblik. Skriv stien til mappen, som har drizzle/ i sig.'
	}
};
