import { problemTitlesDa } from './da-problem-titles.ts';

/** What the pages about deliveries say in Danish. */
export const deliveriesDa = {
	title: 'Dataleverancer',
	intro:
		'Her sender kommunen sine data ind. Først bliver de kun læst og kontrolleret. Intet gemmes, før du har set resultatet og trykker på »Modtag dataleverance«.',
	send: {
		heading: 'Send en dataleverance',
		folder: 'En mappe med CSV-filer',
		files: 'Eller filer: CSV-filer, en ZIP-fil eller en Excel-projektmappe',
		drop: 'Du kan også slippe mappen eller filerne her.',
		button: 'Send og kontrollér',
		sending: (percent: string) => `Sender: ${percent} %`,
		rules: (megabytes: string, minutes: string) =>
			`Højst ${megabytes} MB. Filerne ligger kun her, mens de kontrolleres, og højst ${minutes} minutter.`,
		withoutScript: (megabytes: string) =>
			`Din browser kører ikke JavaScript. Så kan der højst sendes ${megabytes} MB ad gangen.`,
		template: 'Tom skabelon (Excel)',
		example: 'Udfyldt eksempel (Excel)',
		format: 'Sådan skal data se ud'
	},
	underWay: {
		heading: 'Ikke modtaget endnu',
		begun: (moment: string) => `Sendt ${moment}`,
		states: {
			arriving: 'filerne er på vej',
			waiting: 'venter på kontrol',
			working: 'bliver kontrolleret',
			failed: 'kom ikke igennem',
			refused: 'har fejl',
			sound: 'kan modtages',
			'already-held': 'er allerede modtaget',
			stored: 'er modtaget'
		}
	},
	upload: {
		title: 'Kontrol af dataleverancen',
		receiptTitle: 'Dataleverancen er modtaget',
		gone: 'Filerne er her ikke længere',
		goneWhy: (minutes: string) =>
			`Filer bliver slettet efter ${minutes} minutter, når de er fortrudt, og når serveren starter igen. Send dem igen.`,
		back: 'Til dataleverancerne',
		again: 'Send rettede filer',
		arriving: 'Filerne er på vej.',
		waiting: (ahead: string) => `Venter på sin tur. Foran i køen: ${ahead}.`,
		steps: {
			opening: 'Åbner filerne.',
			families: 'Ser på familierne én for én.',
			comparing: 'Sammenligner med den forrige dataleverance.',
			listing: 'Samler det, der er fundet.',
			marking: 'Markerer cellerne i en projektmappe til dig.'
		},
		reading: (table: string, rows: string) => `Læser »${table}«: ${rows} rækker.`,
		storing: 'Dataleverancen bliver gemt.',
		receive: 'Modtag dataleverance',
		discard: 'Fortryd og slet filerne',
		outcome: {
			refused: (errors: string) => `Dataleverancen kan ikke modtages endnu. Fejl, der skal rettes: ${errors}.`,
			cpr: 'Dataleverancen er afvist, for der står noget, der ligner et CPR-nummer. Filerne er slettet her. Slet dem også de steder, de er sendt hen.',
			sound: 'Der er ingen fejl. Dataleverancen kan modtages.',
			alreadyHeld: 'Indholdet er det samme som i den gældende dataleverance. Der er intet nyt at modtage.',
			stored: 'Alle rækker er gemt.'
		},
		of: (municipality: string, cutoff: string) => `${municipality}, opgjort ${cutoff}.`,
		nothingStored: 'Intet er gemt.',
		warnings: (count: string) =>
			`Advarsler: ${count}. Se efter, om de er rigtige. De gemmes med dataleverancen og vises ved de tal, de rører ved.`,
		marked: 'Hent en projektmappe, hvor cellerne er markeret',
		markedNote: 'Projektmappen indeholder jeres rækker. Gem den kun, hvor sådanne data må ligge.',
		csv: 'Hent alle problemer som CSV',
		seeHistory: 'Se dataleverancen i historikken',
		nextEdition: 'Siderne ændrer sig først med den næste udgave. Gå til udgaverne for at lave et udkast'
	},
	list: {
		errors: 'Fejl, der skal rettes',
		warnings: 'Advarsler',
		differences: 'Ændret siden den forrige dataleverance',
		comparedWith: (cutoff: string) => `Sammenlignet med dataleverancen, der er opgjort ${cutoff}.`,
		partly: 'Rækker med fejl er ikke med i sammenligningen.',
		unchanged: 'Intet i det, der også var med sidst, er ændret.',
		nothingBefore: 'Kommunen har ingen tidligere dataleverance at sammenligne med.',
		filter: 'Vis kun problemer i en tabel',
		allTables: 'alle tabeller',
		wholeDelivery: 'hele dataleverancen',
		tableCount: (table: string, count: string) => `${table} (${count})`,
		showAll: (count: string) => `Vis alle ${count}`,
		allKinds: 'Vis alle slags',
		page: (page: string, pages: string) => `Side ${page} af ${pages}`,
		previous: 'Forrige side',
		next: 'Næste side',
		pageNavigation: 'Sider i listen',
		table: 'Tabel',
		row: 'Række',
		column: 'Kolonne',
		message: 'Hvad er galt, og hvad skal der gøres',
		what: 'Hvad er ændret'
	},
	identifiability: {
		heading: 'Kan familierne genkendes?',
		count: (unique: string, families: string) =>
			`${unique} af ${families} familier er de eneste i dataleverancen med netop deres antal voksne, børnenes aldersgrupper og målgruppe.`,
		follows:
			'Den, der kender en sådan familie, kan finde den i rækkerne, selv om den har et pseudonym. Rækkerne er derfor personoplysninger og bliver i huset. Kun udgaver, hvor tallene er beskyttet, går ud af det.',
		withdrawn: 'Familier, der har trukket samtykket, er talt med: der er stadig rækker om dem her.'
	},
	history: {
		heading: 'Modtagne dataleverancer',
		none: 'Ingen endnu.',
		cutoff: 'Opgjort',
		received: 'Modtaget',
		who: 'Afleveret af',
		nobody: 'uden bruger (kommandolinjen)',
		state: 'Tilstand',
		rows: 'Rækker',
		warnings: 'Advarsler',
		checksum: 'Kontrolsum',
		checksumNote: 'Kontrolsummen er et fingeraftryk af indholdet (SHA-256). Det samme indhold giver altid den samme.',
		states: { current: 'gældende', superseded: 'afløst', withdrawn: 'trukket tilbage', erased: 'slettet' },
		synthetic: 'syntetiske data',
		title: (municipality: string, cutoff: string) => `${municipality}, opgjort ${cutoff}`,
		rowsByTable: 'Rækker i hver tabel',
		table: 'Tabel',
		withdrawnAt: (moment: string) => `Trukket tilbage ${moment}.`,
		erasedAt: (moment: string) =>
			`Indholdet er slettet ${moment}. Hvornår dataleverancen blev modtaget, og dens kontrolsum bliver stående.`,
		familiesErased: (count: string, isOne: boolean) =>
			`${count} ${isOne ? 'familie' : 'familier'} er slettet siden. Rækkerne herunder er talt, da dataleverancen blev modtaget.`,
		noWarnings: 'Dataleverancen blev modtaget uden advarsler.',
		acceptedWith: 'Advarsler ved modtagelsen'
	},
	withdraw: {
		link: 'Træk tilbage',
		title: 'Træk dataleverancen tilbage?',
		kept: 'Dataleverancen bliver stående i historikken, men den gælder ikke længere. De udgaver, der er godkendt, står, som de er. Et udkast, der er lavet med den, kan ikke godkendes mere.',
		of: (municipality: string, cutoff: string, received: string) =>
			`${municipality}, opgjort ${cutoff}, modtaget ${received}.`,
		successor: (municipality: string, cutoff: string, received: string) =>
			`Dataleverancen fra ${municipality}, der er opgjort ${cutoff} og modtaget ${received}, bliver gældende igen.`,
		none: (municipality: string) => `${municipality} har derefter ingen gældende dataleverance.`,
		synthetic: 'Der er derefter ingen virkelige data, og siderne viser igen SYNTETISKE DATA.',
		button: 'Træk tilbage',
		keep: 'Lad den gælde',
		notCurrent: 'Kun den gældende dataleverance kan trækkes tilbage.',
		failed: {
			'database-busy': 'En dataleverance bliver læst ind lige nu. Intet er ændret. Prøv igen, når den er færdig.',
			'log-unusable':
				'Det kan ikke skrives i loggen, at dataleverancen trækkes tilbage. Intet er ændret. Sig det til den, der driver serveren.'
		}
	},
	refusals: {
		'no-files': 'Der er ikke valgt nogen filer. Vælg en mappe eller en fil.',
		'bad-name': 'En af filerne har et navn, der ikke kan bruges. Omdøb den, og send igen.',
		'name-twice': 'To af filerne hedder det samme. Send kun den rigtige.',
		'two-folders': 'Filerne kommer fra flere mapper. Send én mappe ad gangen: en dataleverance er fra én kommune.',
		'too-many-files': 'Der er for mange filer. En dataleverance har ni tabeller. Send kun dem.',
		'too-large': 'Filerne fylder for meget. Send kun tabellerne til én dataleverance.',
		'form-too-large':
			'Filerne fylder for meget til at blive sendt uden JavaScript. Pak dem i en ZIP-fil, og prøv igen.',
		'too-many-uploads': 'Der er for mange dataleverancer i gang. Prøv igen om lidt.',
		interrupted: 'Filerne nåede ikke frem. Send dem igen.',
		'disk-full': 'Der er ikke plads på serverens disk. Sig det til den, der driver serveren.',
		'took-too-long': 'Kontrollen blev stoppet, fordi den tog for lang tid. Intet er gemt, og filerne er slettet her.',
		'took-too-much':
			'Kontrollen blev stoppet, fordi den brugte for megen hukommelse. Intet er gemt, og filerne er slettet her. Se efter, om en kolonne er forskudt, så alle rækker er forkerte.',
		died: 'Kontrollen gik ned. Intet er gemt, og filerne er slettet her. Prøv igen, og sig det ellers til den, der driver serveren.',
		'database-busy': 'Databasen var optaget. Intet er gemt, og filerne er slettet her. Prøv igen om lidt.',
		'log-unusable':
			'Der kan ikke skrives i loggen. Derfor er intet gemt, og filerne er slettet her. Sig det til den, der driver serveren.'
	},
	severity: { error: 'Fejl', warning: 'Advarsel' },
	csv: {
		kind: 'Type',
		code: 'Kode',
		table: 'Tabel',
		file: 'Fil',
		row: 'Række',
		column: 'Kolonne',
		message: 'Besked'
	},
	problemTitles: problemTitlesDa
} as const;
