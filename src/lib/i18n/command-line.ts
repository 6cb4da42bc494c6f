import { calendarDatesDa } from './da-calendar-dates.ts';
import { calendarDatesEn } from './en-calendar-dates.ts';
import type { Rebuilt } from '#lib/trial/edition.ts';
import type { Language } from './languages.ts';

const danish = {
	usage: `effektblik KOMMANDO [tilvalg]

Kommandoer:
  ingest STI…       læs dataleverancer (en mappe, ZIP-fil eller projektmappe pr. kommune) og gem dem
  check STI…        læs og kontrollér dataleverancer uden at gemme noget
  estimates         beregn målene ud fra de gældende dataleverancer
  export MAPPE      lav datapakken til evaluatorer
  archive FIL.zip   lav et arkiv af forsøget, uden rækker om familier
  seed              indlæs det syntetiske demonstrationsforsøg
  backup FIL        lav en sikkerhedskopi, også mens serveren kører
  restore FIL       læg en sikkerhedskopi tilbage
  protocol [FIL]    vis protokollen, eller registrér en ny version af den
  erase             slet en kommunes eller en families data for altid
  administrator     lav et engangslink til en ny administrator
  verify-log        se efter, om loggen står, som den blev skrevet
  verify-editions   lav de godkendte udgaver igen, og se efter, om de er de samme

Fælles tilvalg:
  --db FIL          databasen (ellers EFFEKTBLIK_DB, ellers data/effektblik.db)
  --lang da|en      sprog
  --help            hjælp, også til en kommando: effektblik ingest --help

En kommando slutter med 0, når det gik godt, 1, når noget blev afvist eller ikke kan beregnes, og 2, når den er brugt forkert.`,
	helpIngest: `effektblik ingest STI… [--db FIL] [--lang da|en]

Læser én dataleverance pr. STI: en mappe eller ZIP-fil med CSV-filer, eller en Excel-projektmappe (.xlsx) med et ark
pr. tabel. Hver gemmes helt eller slet ikke: alle problemer vises, og en dataleverance med en fejl gemmes ikke. De øvrige i samme kald gemmes. Slutter med 0, når alle er gemt, 1, når
nogle er afvist, og 2, når kommandoen er brugt forkert (også når to er fra samme kommune).`,
	helpCheck: `effektblik check STI… [--json] [--db FIL] [--lang da|en]

Samme læsning og kontrol som ingest, men gemmer intet. Med --db sammenlignes også med den forrige dataleverance.
  --json            problemerne som JSON
Slutter med 0 uden fejl, 1 med fejl, 2 ved forkert brug.`,
	helpEstimates: `effektblik estimates [--json] [--municipality KODE] [--without-bootstrap] [--db FIL] [--lang da|en]

Beregner målene ud fra de gældende dataleverancer, ubeskyttet: kun for den, der driver maskinen.
  --json                  alle tal som JSON
  --municipality KODE     kun én kommune (trecifret kode)
  --without-bootstrap     uden bootstrap-intervaller, som tager længst tid
Slutter med 0, med 1 når noget ikke kan beregnes, og med 2 ved forkert brug.`,
	calendarDates: calendarDatesDa.commandLine,
	helpExport: `effektblik export MAPPE --purpose "…" [--edition NUMMER] [--db FIL] [--lang da|en]

Laver datapakken til evaluatorer i en ny mappe: dataleverancernes rækker under nøgler, der kun gælder i den, dage talt fra
hver families start, alle tal, en kodebog og et R-program, der regner tallene efter. Rækkerne er personoplysninger. At
pakken er lavet, står i loggen; formålet står kun i pakken.
  --purpose "…"     hvad pakken skal bruges til, 10–300 tegn
  --edition NUMMER  dataleverancerne bag den udgave i stedet for de gældende, under udgavens protokol
  --calendar-dates  siger, hvordan en evaluator får kalenderdatoer: de godkendes på siden Eksport, og ikke her
Slutter med 0, med 1 når pakken ikke kan laves, eller mappen findes, og med 2 ved forkert brug.`,
	helpArchive: `effektblik archive FIL.zip [--db FIL] [--lang da|en]

Laver et arkiv af forsøget: kodebog, spørgsmål, protokollens versioner, dataleverancernes kontrolsummer, de godkendte
udgaver og deres tabeller, og en liste med kontrolsummer efter BagIt 1.0. Der er ingen rækker om familier og intet tal,
som en udgave ikke viser. Den samme database giver den samme fil. Det står i loggen.
Slutter med 0, med 1 når der ingen udgave er, eller filen findes, og med 2 ved forkert brug.`,
	helpSeed: `effektblik seed [--db FIL] [--lang da|en]

Indlæser det syntetiske demonstrationsforsøg fra seeds/ og laver dets første udgave. Afvises, når databasen har en rigtig
dataleverance.`,
	helpBackup: `effektblik backup FIL [--db FIL] [--lang da|en]

Laver en sikkerhedskopi af databasen i FIL, også mens serveren kører og en dataleverance læses ind: kopien viser
databasen, som den stod på ét tidspunkt. Den kontrolleres, og dens kontrolsum lægges i FIL.sha256. En fil, der findes,
overskrives ikke. Nøglen er ikke med: gem den et andet sted.
Slutter med 0, med 1 når kopien ikke kunne laves, og med 2 ved forkert brug.`,
	helpRestore: `effektblik restore FIL [--db FIL] [--lang da|en]

Lægger en sikkerhedskopi tilbage som databasen. Stop serveren først. Kopien kontrolleres, før noget ændres: kontrolsum,
indhold, version, og at nøglen passer. Databasen, der var der før, bliver liggende ved siden af.
Slutter med 0, med 1 når kopien blev afvist, og med 2 ved forkert brug.`,
	helpErase: `effektblik erase --municipality KODE [--family ID] [--yes] [--db FIL] [--lang da|en]

Sletter for altid rækkerne fra en kommune, eller om én familie, i alle dataleverancer, også dem, der er afløst eller
trukket tilbage. At der er modtaget en dataleverance, bliver stående: nummer, kontrolsum og datoer.
  --municipality KODE    kommunen (trecifret kode)
  --family ID            kun familien med dette familie_id, som kommunen har afleveret det
  --yes                  slet; uden det siges kun, hvor meget der ville blive slettet
Sikkerhedskopier rører kommandoen ikke ved. Slutter med 0, når der er slettet og intet er tilbage i databasens filer,
ellers med 1, og med 2 ved forkert brug.`,
	helpProtocol: `effektblik protocol [FIL --reason "…"] [--json] [--db FIL] [--lang da|en]

Uden en fil: viser den version af protokollen, der gælder, og hvilke der har været. Med en fil: registrerer den som næste
version. Filen er den, som --json skriver, med det rettet, der skal være anderledes. Vinduer, mål og det, der kan vises,
afgør koden; grænserne for, hvad der skjules, kan skærpes og aldrig lempes. En version kan alle se, og den kan hverken
rettes eller slettes.
  --reason "…"      hvorfor; det står ved versionen
  --json            hele versionen som JSON
Slutter med 0, med 1, når filen blev afvist, og med 2 ved forkert brug.`,
	helpAdministrator: `effektblik administrator [--db FIL] [--lang da|en]

Laver en ny administrator og et engangslink, som den, der åbner det, vælger e-mail og adgangskode med. Til når ingen
administrator kan logge ind. Adressen er ORIGIN, som serveren har den. Slutter med 0, og med 2 ved forkert brug.`,
	helpVerifyLog: `effektblik verify-log [--head NUMMER:KODE] [--json] [--db FIL] [--lang da|en]

Går loggen igennem og siger, hvilke poster der er ændret, fjernet, flyttet eller sat ind. Skriver til sidst nummeret og
koden på den sidste post: skriv dem ned et andet sted, så kan det senere ses, om loggen er skåret af eller skrevet om.
  --head NUMMER:KODE    den sidste post, som den blev skrevet ned tidligere
  --json                resultatet som JSON
Slutter med 0, når loggen er hel, med 1, når den ikke er, eller ikke kan læses, og med 2 ved forkert brug.`,
	helpVerifyEditions: `effektblik verify-editions [--db FIL] [--lang da|en]

Laver hver godkendt udgave igen af dens dataleverancer, dens version af protokollen og udgaverne før den, og sammenligner
med det, der blev godkendt: de skal være ens til mindste tegn. En udgave fra en anden version af koden kan kun efterprøves
med den, og en udgave, hvis data er slettet, kan ikke efterprøves.
Slutter med 0, med 1 når en udgave ikke blev den samme eller er ændret, og med 2 ved forkert brug.`,
	alteredEdition:
		'En udgave er ikke, som den blev godkendt: nogen har ændret i databasen. Siderne viser ingen tal. Læg en sikkerhedskopi tilbage.',
	noEditions: 'Der er ingen udgaver.',
	rebuilt: {
		same: (number: string) => `Udgave ${number}: den samme, tegn for tegn.`,
		differs: (number: string) => `Udgave ${number}: ikke den samme som den, der blev godkendt.`,
		'other-code': (number: string, code: string) => `Udgave ${number}: kan kun efterprøves med kodens version ${code}.`,
		erased: (number: string) => `Udgave ${number}: kan ikke efterprøves, for data bag den er slettet.`
	} satisfies Record<Rebuilt, (number: string, code: string) => string>,
	unknownCommand: (name: string) => `Kommandoen »${name}« findes ikke.`,
	wrongOption: 'Et tilvalg kendes ikke, eller det mangler sin værdi.',
	wrongLanguage: 'Sproget er da eller en.',
	pathMissing: 'Skriv mindst én sti til en dataleverance.',
	tooMany: 'Kommandoen tager ingen stier.',
	oneFolder: 'Skriv én mappe, som ikke findes endnu.',
	purposeMissing:
		'Skriv, hvad datapakken skal bruges til, med 10–300 tegn og intet, der ligner et CPR-nummer: --purpose "…".',
	notHandedOut: {
		'no-such-edition': 'Udgaven findes ikke.',
		'rows-gone': 'Rækker bag udgaven er slettet eller trukket tilbage. Derfor kan de ikke udleveres.',
		'families-left':
			'Siden udgaven er en familie gået ud af dataleverancerne, eller den har trukket samtykket tilbage. Derfor udleveres de gamle rækker ikke. Lav pakken uden --edition.'
	},
	reportsNotSet: 'En rapport kunne ikke sættes som PDF. Arkivet er ikke lavet.',
	oneArchive: 'Skriv én fil, som ikke findes endnu.',
	fileExists: (file: string) => `${file} findes allerede. Intet er skrevet: vælg en fil, der ikke findes.`,
	archiveNotWritten: (file: string) => `Arkivet kunne ikke skrives i ${file}. Intet er efterladt.`,
	archived: (file: string, sha256: string) => `Arkivet ligger i ${file}. Listens egen kontrolsum: ${sha256}`,
	folderExists: (folder: string) => `${folder} findes allerede. Intet er skrevet: vælg en mappe, der ikke findes.`,
	notWritten: (folder: string) => `Datapakken kunne ikke skrives i ${folder}. Intet er efterladt.`,
	writing: (file: string) => `Skriver ${file} …`,
	exported: (folder: string) =>
		`Datapakken ligger i ${folder}. Rækkerne er personoplysninger: giv dem ikke videre, og slet dem, når formålet er opfyldt.`,
	notFound: (name: string) => `Stien til »${name}« findes ikke.`,
	sameMunicipality: (name: string) => `To af dataleverancerne er fra ${name}. Aflever én ad gangen. Intet er gemt.`,
	noSuchMunicipality: 'Kommunekoden findes ikke. Brug den officielle trecifrede kode, fx 320.',
	file: 'fil',
	sheet: 'ark',
	row: 'række',
	column: 'kolonne',
	error: 'FEJL',
	warning: 'ADVARSEL',
	reading: (name: string) => `Læser ${name} …`,
	stored: (name: string, municipality: string, rows: string) =>
		`${name}: gemt som gældende dataleverance for ${municipality} (${rows} rækker).`,
	sound: (name: string) => `${name}: ingen fejl. Intet er gemt.`,
	refused: (name: string, errors: number) => `${name}: afvist. ${errors} fejl skal rettes; intet er gemt.`,
	alreadyHeld: (name: string) => `${name}: er allerede den gældende dataleverance. Intet nyt er gemt.`,
	warnings: (count: number) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}.`,
	synthetic: 'SYNTETISKE DATA',
	identifiable: (unique: string, families: string) =>
		`${unique} af ${families} familier er de eneste med netop deres antal voksne, børnenes aldersgrupper og målgruppe. Rækkerne er personoplysninger, også med pseudonymer: kun beskyttede udgaver går ud af huset.`,
	firstEdition: (number: string) =>
		`Udgave ${number} er lavet og godkendt af to koordinatorer i demonstrationen. SYNTETISKE DATA.`,
	hasRealData:
		'Databasen har en rigtig dataleverance. Demonstrationsdata blandes ikke med den; brug en anden database (--db).',
	priceIndexMissing: (year: number) =>
		`Der er intet prisindeks for ${year}, men udgifter i det år indgår. Målene kan ikke beregnes, før indekset er tilføjet i protokollen.`,
	nothingYet: 'Databasen har ingen dataleverancer. Indlæs dem med: effektblik ingest STI…',
	unprotected: 'Ubeskyttede tal: må ikke vises eller sendes videre.',
	tableHead: ['mål', 'sted', 'gruppe', 'grundlag', 'n', 'før', 'efter', 'ændring', 'fra', 'til']
};

type Texts = typeof danish;

const english: Texts = {
	usage: `effektblik COMMAND [options]

Commands:
  ingest PATH…      read deliveries (a folder, ZIP file or workbook a municipality) and store them
  check PATH…       read and check deliveries and store nothing
  estimates         compute the measures from the current deliveries
  export FOLDER     make the data package for evaluators
  archive FILE.zip  make an archive of the trial, without rows about families
  seed              load the synthetic demonstration trial
  backup FILE       make a backup, also while the server runs
  restore FILE      put a backup back
  protocol [FILE]   show the protocol, or register a new version of it
  erase             delete a municipality's or a family's data for good
  administrator     make a one-time link for a new administrator
  verify-log        see whether the log stands as it was written
  verify-editions   make the approved editions again, and see whether they are the same

Options of every command:
  --db FILE         the database (else EFFEKTBLIK_DB, else data/effektblik.db)
  --lang da|en      language
  --help            help, also on a command: effektblik ingest --help

A command ends with 0 when all went well, 1 when something was refused or cannot be computed, 2 when it was misused.`,
	helpIngest: `effektblik ingest PATH… [--db FILE] [--lang da|en]

Reads one delivery a PATH: a folder or ZIP file of CSV files, or an Excel workbook (.xlsx) with a sheet per table.
Each is stored whole or not at all: every problem is printed, and a delivery with an error is not stored. The others of the call are. Ends with 0 when all are stored, 1 when some are
refused, 2 when the command is misused (also when two are of one municipality).`,
	helpCheck: `effektblik check PATH… [--json] [--db FILE] [--lang da|en]

The same reading and checks as ingest, but stores nothing. With --db the delivery before is compared with, too.
  --json            the problems as JSON
Ends with 0 without errors, 1 with errors, 2 when misused.`,
	helpEstimates: `effektblik estimates [--json] [--municipality CODE] [--without-bootstrap] [--db FILE] [--lang da|en]

Computes the measures from the current deliveries, unprotected: only for whoever runs the machine.
  --json                  all figures as JSON
  --municipality CODE     one municipality only (three-digit code)
  --without-bootstrap     without bootstrap intervals, which take the most time
Ends with 0, with 1 where something cannot be computed, with 2 when misused.`,
	calendarDates: calendarDatesEn.commandLine,
	helpExport: `effektblik export FOLDER --purpose "…" [--edition NUMBER] [--db FILE] [--lang da|en]

Makes the data package for evaluators in a new folder: the rows of the deliveries under keys of that package alone, days
counted from each family's start, every figure, a codebook, and an R program that recomputes the figures. The rows are
personal data. The log says that a package was made; the purpose stands in the package only.
  --purpose "…"     what the package is to be used for, 10–300 characters
  --edition NUMBER  the deliveries behind that edition instead of the current ones, under its protocol
  --calendar-dates  says how an evaluator gets calendar dates: they are approved on the page Export, and not here
Ends with 0, with 1 when the package cannot be made or the folder exists, and with 2 when misused.`,
	helpArchive: `effektblik archive FILE.zip [--db FILE] [--lang da|en]

Makes an archive of the trial: codebook, questions, the protocol's versions, the deliveries' checksums, the approved
editions and their tables, and a list of checksums as BagIt 1.0 has it. There are no rows about families and no figure
that an edition does not show. The same database makes the same file. The log says so.
Ends with 0, with 1 when there is no edition or the file exists, and with 2 when misused.`,
	helpSeed: `effektblik seed [--db FILE] [--lang da|en]

Loads the synthetic demonstration trial from seeds/ and makes its first edition. Refused where the database has a real
delivery.`,
	helpBackup: `effektblik backup FILE [--db FILE] [--lang da|en]

Makes a backup of the database in FILE, also while the server runs and a delivery is being read: the copy shows the
database as it stood at one moment. It is checked, and its checksum is put into FILE.sha256. A file that is there is
not overwritten. The key is not in it: keep that somewhere else.
Ends with 0, with 1 when the copy could not be made, with 2 when misused.`,
	helpRestore: `effektblik restore FILE [--db FILE] [--lang da|en]

Puts a backup back as the database. Stop the server first. The backup is checked before anything is changed: checksum,
content, version, and that the key fits. The database that was there before stays beside it.
Ends with 0, with 1 when the backup was refused, with 2 when misused.`,
	helpErase: `effektblik erase --municipality CODE [--family ID] [--yes] [--db FILE] [--lang da|en]

Deletes for good the rows of a municipality, or about one family, in all deliveries, also those that are superseded or
withdrawn. That a delivery was received stays known: number, checksum and dates.
  --municipality CODE    the municipality (three-digit code)
  --family ID            only the family of this familie_id, as the municipality delivered it
  --yes                  delete; without it the command only says how much would be deleted
The command does not touch backups. Ends with 0 when it has deleted and nothing is left in the files of the database,
else with 1, with 2 when misused.`,
	helpProtocol: `effektblik protocol [FILE --reason "…"] [--json] [--db FILE] [--lang da|en]

Without a file: shows the version of the protocol in force, and which there were. With a file: registers it as the next
version. The file is the one that --json prints, with what is to differ edited. Windows, measures and what may be shown
are settled by the code; the thresholds that hide figures may be made stricter, never looser. Everybody can see a
version, and it can neither be corrected nor deleted.
  --reason "…"      why; it stands with the version
  --json            the whole version as JSON
Ends with 0, with 1 when the file was refused, with 2 when misused.`,
	helpAdministrator: `effektblik administrator [--db FILE] [--lang da|en]

Makes a new administrator and a one-time link, by which whoever opens it chooses e-mail and password. For when no
administrator can sign in. The address is ORIGIN, as the server has it. Ends with 0, and with 2 when misused.`,
	helpVerifyLog: `effektblik verify-log [--head NUMBER:HASH] [--json] [--db FILE] [--lang da|en]

Goes through the log and says which entries were altered, removed, moved or put in. At the end it prints number and hash
of the last entry: write them down elsewhere, and it can be seen later whether the log was cut off or written anew.
  --head NUMBER:HASH    the last entry as it was written down before
  --json                the result as JSON
Ends with 0 when the log is whole, with 1 when it is not or cannot be read, with 2 when misused.`,
	helpVerifyEditions: `effektblik verify-editions [--db FILE] [--lang da|en]

Makes every approved edition once more from its deliveries, its version of the protocol and the editions before it, and
compares with what was approved: the two must be the same to the byte. An edition of another version of the code can be
verified with that one only, and an edition whose rows are erased cannot be.
Ends with 0, with 1 when an edition did not come out the same or was altered, with 2 when misused.`,
	alteredEdition:
		'An edition is not as it was approved: somebody has changed the database. The pages show no figures. Restore a backup.',
	noEditions: 'There are no editions.',
	rebuilt: {
		same: (number: string) => `Edition ${number}: the same, byte for byte.`,
		differs: (number: string) => `Edition ${number}: not the same as the one that was approved.`,
		'other-code': (number: string, code: string) =>
			`Edition ${number}: can be verified with version ${code} of the code only.`,
		erased: (number: string) => `Edition ${number}: cannot be verified, since rows behind it are erased.`
	},
	unknownCommand: (name) => `There is no command "${name}".`,
	wrongOption: 'An option is not known, or lacks its value.',
	wrongLanguage: 'The language is da or en.',
	pathMissing: 'Give at least one path to a delivery.',
	tooMany: 'The command takes no paths.',
	oneFolder: 'Give one folder that does not exist yet.',
	purposeMissing:
		'Say what the data package is to be used for, in 10–300 characters and nothing like a CPR number: --purpose "…".',
	notHandedOut: {
		'no-such-edition': 'There is no such edition.',
		'rows-gone': 'Rows behind the edition are erased or taken back. So they cannot be handed out.',
		'families-left':
			'Since the edition a family has left the deliveries, or has withdrawn its consent. So the old rows are not handed out. Make the package without --edition.'
	},
	reportsNotSet: 'A report could not be set as PDF. The archive is not made.',
	oneArchive: 'Give one file that does not exist yet.',
	fileExists: (file) => `${file} exists already. Nothing was written: choose a file that does not exist.`,
	archiveNotWritten: (file) => `The archive could not be written to ${file}. Nothing was left behind.`,
	archived: (file, sha256) => `The archive is in ${file}. The checksum of its list: ${sha256}`,
	folderExists: (folder) => `${folder} exists already. Nothing was written: choose a folder that does not exist.`,
	notWritten: (folder) => `The data package could not be written in ${folder}. Nothing was left behind.`,
	writing: (file) => `Writing ${file} …`,
	exported: (folder) =>
		`The data package lies in ${folder}. Its rows are personal data: do not pass them on, and delete them when the purpose is fulfilled.`,
	notFound: (name) => `The path to "${name}" does not exist.`,
	sameMunicipality: (name) => `Two of the deliveries are of ${name}. Hand in one at a time. Nothing was stored.`,
	noSuchMunicipality: 'There is no such municipality. Use the official three-digit code, such as 320.',
	file: 'file',
	sheet: 'sheet',
	row: 'row',
	column: 'column',
	error: 'ERROR',
	warning: 'WARNING',
	reading: (name) => `Reading ${name} …`,
	stored: (name, municipality, rows) => `${name}: stored as the current delivery of ${municipality} (${rows} rows).`,
	sound: (name) => `${name}: no errors. Nothing was stored.`,
	refused: (name, errors) =>
		`${name}: refused. ${errors} ${errors === 1 ? 'error' : 'errors'} to correct; nothing was stored.`,
	alreadyHeld: (name) => `${name}: is the current delivery already. Nothing new was stored.`,
	warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}.`,
	synthetic: 'SYNTHETIC DATA',
	identifiable: (unique, families) =>
		`${unique} of ${families} families are the only ones with just their number of adults, age groups of children and target group. The rows are personal data although they have pseudonyms: only protected editions leave the house.`,
	firstEdition: (number: string) =>
		`Edition ${number} is made and approved by two coordinators of the demonstration. SYNTHETIC DATA.`,
	hasRealData:
		'The database has a real delivery. Demonstration data is not mixed with it; use another database (--db).',
	priceIndexMissing: (year) =>
		`There is no price index for ${year}, but costs of that year enter. The measures cannot be computed until the index is added to the protocol.`,
	nothingYet: 'The database has no deliveries. Load them with: effektblik ingest PATH…',
	unprotected: 'Unprotected figures: not to be shown or passed on.',
	tableHead: ['measure', 'site', 'group', 'basis', 'n', 'before', 'after', 'change', 'from', 'to']
};

/** The words of the command line. */
export function commandLineTexts(language: Language): Texts {
	return language === 'da' ? danish : english;
}
