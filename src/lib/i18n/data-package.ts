import type { Language } from './languages.ts';

/** By which request a package has calendar dates, and who approved it, in words. */
interface ApprovedText {
	readonly request: string;
	readonly by: string;
}

const danish = {
	/** The codebook's files, but for their endings. */
	codebook: 'kodebog',
	workbook: {
		about: 'om',
		codebook: 'kodebog',
		codes: 'koder',
		purpose: 'Formål',
		synthetic: 'SYNTETISKE DATA: Alle rækker er opdigtede.',
		personal: 'Rækkerne er personoplysninger, også uden navne og datoer.',
		personalDated: 'Rækkerne er personoplysninger, også uden navne. Kalenderdatoerne gør en familie lettere at kende.',
		head: ['Tabel', 'Indhold', 'Rækker']
	},
	readme: (purpose: string, synthetic: boolean, approved: ApprovedText | null) => `# Datapakke til evaluatorer${
		approved ? ', med kalenderdatoer' : ''
	}${synthetic ? ' – SYNTETISKE DATA' : ''}

Formål: ${purpose}

${synthetic ? 'Alle rækker er opdigtede.\n\n' : ''}**Rækkerne er personoplysninger, også uden navne${approved ? '' : ' og datoer'}.** Brug dem kun til formålet, giv dem ikke videre, forsøg ikke at genkende nogen, og slet dem, når formålet er opfyldt.
${approved ? `\n**Kalenderdatoerne er godkendt til dette formål og til den, der anmodede** (anmodning ${approved.request}): ${approved.by}. De gør en familie lettere at kende. Brug dagene, hvor de er nok.\n` : ''}
- \`data/\`: dataleverancernes rækker, \`analyse.csv\` med én række pr. familie, og hvad tallene ellers afhænger af (\`leverancer\`, \`prisindeks\`, \`protokol\`).
- \`estimates/\` og \`estimates.json\`: tallene, som \`effektblik estimates --json\` skriver dem.
- \`excel/tables.xlsx\`: alle tabeller som ark i én projektmappe, med kodebog og koder. En tabel med flere rækker, end et ark kan have (1.048.575), står på flere ark.
- \`excel/*.csv\`: de samme tabeller til dansk Excel (semikolon, decimalkomma).
- \`codebook.csv\`, \`codes.csv\`, \`datapackage.json\`: hver kolonne og kode, til programmer; \`kodebog\` (html, pdf, md) og \`codebook\` til at læse.
- \`replicate.R\`: regner hvert tal og hver vurdering efter ud fra rækkerne: \`Rscript replicate.R\`. Kræver R med survival, sandwich og jsonlite.
- \`import.R\`, \`import.sps\`, \`import.do\`, \`import.sas\`: læser tabellerne ind i R, SPSS, Stata og SAS med danske navne på kolonner og koder. De indlæste tabeller er også personoplysninger.

Nøglerne er lavet til denne pakke alene og smidt væk: to pakker kan ikke sættes sammen ved dem. Dage tælles fra hver families t0. ${approved ? 'Kalenderdatoerne står sidst i hver tabel i data/ i kolonner for sig (i kodebogen: type date): start, slut, opgørelsesdato og de andre dage, som dagene er talt fra. `import-dates.R` læser dem ind i R som datoer.' : 'Af kalenderen står kun halvåret for starten og en udgifts kalenderår, så prisindekset kan regnes efter. Ud fra udgifternes år kan en families startmåned regnes ud, og familier i samme kommune kan lægges på samme tidslinje; den, der kender kommunens opgørelsesdato, kan regne datoer ud.'} Familier, der har trukket samtykket tilbage, tælles, og intet andet om dem er med.
`
};

const english: typeof danish = {
	/** The codebook's files, but for their endings. */
	codebook: 'codebook',
	workbook: {
		about: 'about',
		codebook: 'codebook',
		codes: 'codes',
		purpose: 'Purpose',
		synthetic: 'SYNTHETIC DATA: Every row is made up.',
		personal: 'The rows are personal data, also without names and dates.',
		personalDated:
			'The rows are personal data, also without names. With the calendar dates a family is easier to recognise.',
		head: ['Table', 'What it holds', 'Rows']
	},
	readme: (purpose, synthetic, approved) => `# Data package for evaluators${approved ? ', with calendar dates' : ''}${
		synthetic ? ' – SYNTHETIC DATA' : ''
	}

Purpose: ${purpose}

${synthetic ? 'Every row is made up.\n\n' : ''}**The rows are personal data, also without names${approved ? '' : ' and dates'}.** Use them for the purpose only, do not pass them on, do not try to recognise anybody, and delete them when the purpose is fulfilled.
${approved ? `\n**The calendar dates are approved for this purpose and for whoever asked** (request ${approved.request}): ${approved.by}. With them a family is easier to recognise. Use the days where they will do.\n` : ''}
- \`data/\`: the rows of the deliveries, \`analyse.csv\` with a row for each family, and what else figures depend on (\`leverancer\`, \`prisindeks\`, \`protokol\`).
- \`estimates/\` and \`estimates.json\`: the figures as \`effektblik estimates --json\` prints them.
- \`excel/tables.xlsx\`: every table as a sheet of one workbook, with codebook and codes. A table with more rows than a sheet can have (1,048,575) stands on several.
- \`excel/*.csv\`: the same tables for Danish Excel (semicolon, decimal comma).
- \`codebook.csv\`, \`codes.csv\`, \`datapackage.json\`: every column and code, for programs; \`kodebog\` and \`codebook\` (html, pdf, md) to be read.
- \`replicate.R\`: recomputes every figure and every verdict from the rows: \`Rscript replicate.R\`. Needs R with survival, sandwich and jsonlite.
- \`import.R\`, \`import.sps\`, \`import.do\`, \`import.sas\`: read the tables into R, SPSS, Stata and SAS, with Danish labels for columns and codes. What they save is personal data too.

The keys were made for this package alone and thrown away: two packages cannot be joined by them. Days count from each family's t0. ${approved ? 'The calendar dates stand last in each table of data/, in columns of their own (in the codebook: type date): start, end, cut-off date, and the other days that days were counted from. `import-dates.R` reads them into R as dates.' : "Of the calendar there is only the half-year of the start and the calendar year of a cost, so that the price index can be recomputed. From the years of the costs the month of a family's start can be worked out, and families of one municipality can be laid on one time line; whoever knows the municipality's cut-off date can work out dates."} Families that withdrew their consent are counted, and nothing else of them is here.
`
};

export type DataPackageTexts = typeof danish;

/** The words of the data package. */
export function dataPackageTexts(language: Language): DataPackageTexts {
	return language === 'da' ? danish : english;
}
