import type { Language } from './languages.ts';

const danish = {
	codebook: {
		file: 'kodebog.md',
		title: 'Kodebog',
		missing: 'En tom celle er ikke oplyst. Dage tælles fra t0, dagen hvor familiens forløb startede, som er dag 0.',
		rows: (count: number) => `Rækker: ${count}.`,
		head: ['Kolonne', 'Betydning', 'Type', 'Koder', 'Afleveret som', 'Udfyldt i'],
		types: { identifier: 'nøgle', code: 'kode', text: 'tekst', integer: 'heltal', number: 'tal' },
		units: { day: 'dage', month: 'måneder', krone: 'kroner' }
	},
	readme: (purpose: string, synthetic: boolean) => `# Datapakke til evaluatorer${synthetic ? ' – SYNTETISKE DATA' : ''}

Formål: ${purpose}

${synthetic ? 'Alle rækker er opdigtede.\n\n' : ''}**Rækkerne er personoplysninger, også uden navne og datoer.** Brug dem kun til formålet, giv dem ikke videre, forsøg ikke at genkende nogen, og slet dem, når formålet er opfyldt.

- \`data/\`: dataleverancernes rækker, \`analyse.csv\` med én række pr. familie, og hvad tallene ellers afhænger af (\`leverancer\`, \`prisindeks\`, \`protokol\`).
- \`estimates/\` og \`estimates.json\`: tallene, som \`effektblik estimates --json\` skriver dem.
- \`excel/\`: de samme tabeller til dansk Excel (semikolon, decimalkomma).
- \`codebook.csv\`, \`codes.csv\`, \`kodebog.md\`, \`codebook.md\`, \`datapackage.json\`: hver kolonne og kode.
- \`replicate.R\`: regner hvert tal og hver vurdering efter ud fra rækkerne: \`Rscript replicate.R\`. Kræver R med survival, sandwich og jsonlite.
- \`import.R\`: læser tabellerne ind i R, også med ord i stedet for koder.

Nøglerne er lavet til denne pakke alene og smidt væk: to pakker kan ikke sættes sammen ved dem. Dage tælles fra hver families t0. Af kalenderen står kun halvåret for starten og en udgifts kalenderår, så prisindekset kan regnes efter. Ud fra udgifternes år kan en families startmåned regnes ud, og familier i samme kommune kan lægges på samme tidslinje; den, der kender kommunens opgørelsesdato, kan regne datoer ud. Familier, der har trukket samtykket tilbage, tælles, og intet andet om dem er med.
`
};

const english: typeof danish = {
	codebook: {
		file: 'codebook.md',
		title: 'Codebook',
		missing: "An empty cell is not stated. Days count from t0, the day the family's course started, which is day 0.",
		rows: (count) => `Rows: ${count}.`,
		head: ['Column', 'Meaning', 'Type', 'Codes', 'Delivered as', 'Stated in'],
		types: { identifier: 'key', code: 'code', text: 'text', integer: 'whole number', number: 'number' },
		units: { day: 'days', month: 'months', krone: 'DKK' }
	},
	readme: (purpose, synthetic) => `# Data package for evaluators${synthetic ? ' – SYNTHETIC DATA' : ''}

Purpose: ${purpose}

${synthetic ? 'Every row is made up.\n\n' : ''}**The rows are personal data, also without names and dates.** Use them for the purpose only, do not pass them on, do not try to recognise anybody, and delete them when the purpose is fulfilled.

- \`data/\`: the rows of the deliveries, \`analyse.csv\` with a row for each family, and what else figures depend on (\`leverancer\`, \`prisindeks\`, \`protokol\`).
- \`estimates/\` and \`estimates.json\`: the figures as \`effektblik estimates --json\` prints them.
- \`excel/\`: the same tables for Danish Excel (semicolon, decimal comma).
- \`codebook.csv\`, \`codes.csv\`, \`kodebog.md\`, \`codebook.md\`, \`datapackage.json\`: every column and code.
- \`replicate.R\`: recomputes every figure and every verdict from the rows: \`Rscript replicate.R\`. Needs R with survival, sandwich and jsonlite.
- \`import.R\`: reads the tables into R, also with words instead of codes.

The keys were made for this package alone and thrown away: two packages cannot be joined by them. Days count from each family's t0. Of the calendar there is only the half-year of the start and the calendar year of a cost, so that the price index can be recomputed. From the years of the costs the month of a family's start can be worked out, and families of one municipality can be laid on one time line; whoever knows the municipality's cut-off date can work out dates. Families that withdrew their consent are counted, and nothing else of them is here.
`
};

export type DataPackageTexts = typeof danish;

/** The words of the data package. */
export function dataPackageTexts(language: Language): DataPackageTexts {
	return language === 'da' ? danish : english;
}
