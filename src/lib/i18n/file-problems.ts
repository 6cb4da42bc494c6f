import type { Problem, ProblemCode } from '#lib/trial/problem.ts';

type Message = (problem: Problem) => string;

const of = ({ parameters }: Problem, name: string): string => String(parameters[name] ?? '');
const has = ({ parameters }: Problem, name: string): boolean => name in parameters;

const suggestionDa = (p: Problem) => (has(p, 'suggestion') ? ` Mente du »${of(p, 'suggestion')}«?` : '');
const suggestionEn = (p: Problem) => (has(p, 'suggestion') ? ` Did you mean "${of(p, 'suggestion')}"?` : '');

/** `Filen`, or in a workbook the sheet by its name. */
const fileDa = (p: Problem) => (has(p, 'sheet') ? `Arket »${of(p, 'sheet')}«` : 'Filen');
const fileEn = (p: Problem) => (has(p, 'sheet') ? `The sheet "${of(p, 'sheet')}"` : 'The file');

/** Where something stands that is no cell of a table. */
const placesDa: Readonly<Record<string, string>> = {
	'sheet-name': 'et arks navn',
	'defined-name': 'et navngivet område (Formler > Navnestyring)',
	formula: 'en formel',
	note: 'en note eller kommentar (Gennemse > Vis kommentarer)',
	'header-or-footer': 'sidehoved eller sidefod (Indsæt > Sidehoved og sidefod)',
	property: 'filens egenskaber (Filer > Oplysninger > Undersøg dokument)',
	'archive-comment': 'ZIP-filens kommentar',
	'member-name': 'navnet på en fil i ZIP-filen',
	elsewhere:
		'en figur, et diagram, et link eller en anden del, der ikke er en celle (Filer > Oplysninger > Undersøg dokument)'
};
const placesEn: Readonly<Record<string, string>> = {
	'sheet-name': 'the name of a sheet',
	'defined-name': 'a defined name (Formulas > Name Manager)',
	formula: 'a formula',
	note: 'a note or comment (Review > Show Comments)',
	'header-or-footer': 'a header or footer (Insert > Header & Footer)',
	property: 'the properties of the file (File > Info > Inspect Document)',
	'archive-comment': 'the comment of the ZIP file',
	'member-name': 'the name of a file in the ZIP file',
	elsewhere: 'a shape, a chart, a link or another part that is no cell (File > Info > Inspect Document)'
};

function cprPlaceDa(p: Problem): string {
	const where = [
		...(has(p, 'place') ? [`felt nr. ${of(p, 'place')} i rækken`] : []),
		...(has(p, 'cell') ? [`celle ${of(p, 'cell')}`] : []),
		...(has(p, 'where') ? [placesDa[of(p, 'where')] ?? of(p, 'where')] : []),
		...(has(p, 'sheet') ? [`arket »${of(p, 'sheet')}«`] : [])
	];
	return where.length > 0 ? ` (${where.join(', ')})` : '';
}

function cprPlaceEn(p: Problem): string {
	const where = [
		...(has(p, 'place') ? [`field no. ${of(p, 'place')} of the row`] : []),
		...(has(p, 'cell') ? [`cell ${of(p, 'cell')}`] : []),
		...(has(p, 'where') ? [placesEn[of(p, 'where')] ?? of(p, 'where')] : []),
		...(has(p, 'sheet') ? [`the sheet "${of(p, 'sheet')}"`] : [])
	];
	return where.length > 0 ? ` (${where.join(', ')})` : '';
}

const danish = {
	'unreadable-delivery': () =>
		'Mappen eller filen kan ikke læses. Se efter, om den er der, og om du har adgang til den.',
	'unsupported-delivery': () =>
		'En dataleverance er en Excel-projektmappe (.xlsx), en ZIP-fil med CSV-filer eller en mappe med CSV-filer. Aflever en af dem.',
	'other-workbook-format': () =>
		'Regnearket er gemt i et format, der ikke læses (.xls, .xlsb, .xlt eller .ods). Åbn det, vælg Filer > Gem som, vælg filtypen »Excel-projektmappe (*.xlsx)«, og aflever den nye fil.',
	'macro-workbook': () =>
		'Projektmappen er gemt med plads til makroer (.xlsm) og læses derfor ikke. Vælg Filer > Gem som, vælg filtypen »Excel-projektmappe (*.xlsx)«, sig ja til at gemme uden makroer, og aflever den nye fil.',
	'password-protected': () =>
		'Projektmappen er beskyttet med adgangskode og kan ikke læses. Åbn den i Excel, vælg Filer > Oplysninger > Beskyt projektmappe > Krypter med adgangskode, slet adgangskoden, gem, og aflever den igen.',
	'broken-workbook': () =>
		'Projektmappen er beskadiget, eller den er ikke gemt af et regneark. Åbn den i Excel, vælg Filer > Gem som, vælg filtypen »Excel-projektmappe (*.xlsx)«, og aflever den nye fil.',
	'embedded-document': () =>
		'Projektmappen har et andet dokument lagt ind i sig (en fil, en projektmappe eller et andet objekt), og det kan ikke ses igennem. Slet det (klik på det, og tryk Delete), og gem projektmappen igen.',
	'contents-unlike-name': () =>
		'Filen indeholder noget andet, end dens endelse (.csv, .zip, .xlsx) siger. Find den oprindelige fil, åbn den, og gem den i det format, den skal afleveres i; at omdøbe den er ikke nok.',
	'broken-archive': () =>
		'ZIP-filen er afkortet, beskadiget eller pakket på en usædvanlig måde. Pak CSV-filerne igen (markér dem, højreklik, Send til > Komprimeret mappe), og aflever den nye fil.',
	'damaged-member': () =>
		'Filen er beskadiget inde i ZIP-filen: indholdet passer ikke til dens kontrolsum. Pak CSV-filerne igen, og aflever den nye ZIP-fil.',
	'encrypted-archive': () =>
		'ZIP-filen er beskyttet med adgangskode og kan ikke læses. Pak CSV-filerne igen uden adgangskode, og aflever den nye fil.',
	'unsafe-path': () =>
		'ZIP-filen har en fil, hvis sti kan pege ud af mappen (med ..\\, drevbogstav eller omvendt skråstreg). Intet er læst. Pak CSV-filerne igen med Windows’ egen komprimering.',
	'nested-archive': () =>
		'Filen er selv en pakket fil, en projektmappe eller et andet dokument. Aflever en projektmappe for sig selv, og lad ZIP-filen kun have CSV-filer.',
	'name-twice-in-archive': () =>
		'ZIP-filen har to filer med dette navn, og kun den ene kan være den rigtige. Pak CSV-filerne igen.',
	'several-folders': () =>
		'ZIP-filen har filer i flere mapper. Læg alle CSV-filerne i én mappe, eller uden mappe, og pak dem igen.',
	'too-large': (p) =>
		`Filen fylder for meget, når den er pakket ud. Der læses højst ${of(p, 'gigabytes')} GB, ${of(p, 'members')} filer og ${of(p, 'strings')} millioner forskellige tekster, og intet må være pakket mere end ${of(p, 'ratio')} gange. Aflever tabellerne som CSV-filer i en mappe, eller kontakt den, der driver Effektblik.`,
	'empty-file': (p) =>
		`${fileDa(p)} er tom${has(p, 'sheet') ? 't' : ''}. Kolonnenavnene skal stå i første række, også når der ingen rækker er.`,
	'unreadable-file': () =>
		'Filen er ikke en tekstfil eller kan ikke læses. Åbn den i Excel, og gem den som »CSV UTF-8 (semikolonsepareret)«.',
	'missing-table': ({ table }) => `Tabellen »${table ?? '…'}« mangler. Den skal være med i enhver dataleverance.`,
	'unknown-table': (p) =>
		has(p, 'sheet')
			? `Arket »${of(p, 'sheet')}« har ikke navn efter en tabel.${suggestionDa(p)} Omdøb arket, eller slet det.`
			: `Filens navn er ikke navnet på en tabel.${suggestionDa(p)} Omdøb filen, eller tag den ud af mappen.`,
	'table-twice': (p) =>
		has(p, 'sheet')
			? `Tabellen »${p.table ?? '…'}« er der to ark til. Slet det ene.`
			: `Tabellen »${p.table ?? '…'}« er der to filer til. Tag den ene ud af mappen.`,
	'file-ignored': (p) =>
		has(p, 'sheet')
			? `Arket »${of(p, 'sheet')}« er tomt og er ikke læst. Slet det, hvis det ikke hører til.`
			: 'Filen er ikke en CSV-fil og er ikke læst. Tag den ud, hvis den ikke hører til.',
	'hidden-sheet': (p) =>
		`Arket »${of(p, 'sheet')}« er skjult og er læst som de andre. Vis det (højreklik på en arkfane, Vis), og se efter, om det hører til.`,
	'cpr-like-value': (p) =>
		`Her står noget, der ligner et CPR-nummer${cprPlaceDa(p)}. Dataleverancen er afvist, og værdien er ikke gemt. Brug kommunens pseudonym i stedet, og slet filen de steder, den er sendt hen.`,
	'too-many-rows': (p) =>
		`Tabellen har flere end ${of(p, 'most')} rækker, og så mange kan ikke læses. Se efter, om udtrækket har fået flere familier med, end forsøget har.`,
	'merged-cells': (p) =>
		`Celle ${of(p, 'cell')} er flettet med andre, og kun den første af dem har en værdi. Markér den, vælg Hjem > Flet og centrer > Ophæv fletning, og udfyld hver celle.`,
	'outside-table': (p) =>
		`Fra celle ${of(p, 'cell')} står der noget til højre for tabellen. Slet kolonnen, eller flyt det ud af arket.`,
	'error-value': () =>
		'Cellen viser en fejl (fx #I/T, #REFERENCE! eller #VÆRDI!). Ret formlen, eller skriv værdien i stedet.',
	'formula-without-value': () =>
		'Cellen har en formel, hvis resultat ikke er gemt. Åbn projektmappen i Excel, vælg Formler > Beregn nu, og gem den, eller indsæt værdierne (Sæt ind > Indsæt værdier).'
} as const satisfies Partial<Record<ProblemCode, Message>>;

type FileProblemCode = keyof typeof danish;

const english: Record<FileProblemCode, Message> = {
	'unreadable-delivery': () =>
		'The folder or file cannot be read. See whether it is there, and whether you may read it.',
	'unsupported-delivery': () =>
		'A delivery is an Excel workbook (.xlsx), a ZIP file of CSV files or a folder of CSV files. Hand in one of them.',
	'other-workbook-format': () =>
		'The spreadsheet is saved in a format that is not read (.xls, .xlsb, .xlt or .ods). Open it, choose File > Save As, choose the type "Excel Workbook (*.xlsx)", and hand in the new file.',
	'macro-workbook': () =>
		'The workbook is saved with room for macros (.xlsm) and so is not read. Choose File > Save As, choose the type "Excel Workbook (*.xlsx)", agree to save it without macros, and hand in the new file.',
	'password-protected': () =>
		'The workbook is protected by a password and cannot be read. Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, delete the password, save, and hand it in again.',
	'broken-workbook': () =>
		'The workbook is damaged, or was not saved by a spreadsheet. Open it in Excel, choose File > Save As, choose the type "Excel Workbook (*.xlsx)", and hand in the new file.',
	'embedded-document': () =>
		'The workbook has another document put into it (a file, a workbook or another object), which cannot be looked through. Delete it (click it and press Delete), and save the workbook again.',
	'contents-unlike-name': () =>
		'The file holds something else than its ending (.csv, .zip, .xlsx) says. Find the original, open it, and save it in the format it is to be handed in as; renaming it is not enough.',
	'broken-archive': () =>
		'The ZIP file is cut short, damaged or packed in an unusual way. Pack the CSV files again (select them, right-click, Send to > Compressed folder), and hand in the new file.',
	'damaged-member': () =>
		'The file is damaged inside the ZIP file: its contents do not match its checksum. Pack the CSV files again, and hand in the new ZIP file.',
	'encrypted-archive': () =>
		'The ZIP file is protected by a password and cannot be read. Pack the CSV files again without one, and hand in the new file.',
	'unsafe-path': () =>
		'The ZIP file has a file whose path may lead out of the folder (by ..\\, a drive letter or a backslash). Nothing was read. Pack the CSV files again with what Windows itself has for it.',
	'nested-archive': () =>
		'The file is itself a packed file, a workbook or another document. Hand in a workbook by itself, and let the ZIP file hold CSV files only.',
	'name-twice-in-archive': () =>
		'The ZIP file has two files of this name, and only one can be the right one. Pack the CSV files again.',
	'several-folders': () =>
		'The ZIP file has files in several folders. Put all the CSV files in one folder, or in none, and pack them again.',
	'too-large': (p) =>
		`Unpacked, the file is too large. At most ${of(p, 'gigabytes')} GB, ${of(p, 'members')} files and ${of(p, 'strings')} million different texts are read, and nothing may be packed more than ${of(p, 'ratio')} times. Hand in the tables as CSV files in a folder, or ask whoever runs Effektblik.`,
	'empty-file': (p) =>
		`${fileEn(p)} is empty. The column names must stand in its first row, even where there are no rows.`,
	'unreadable-file': () => 'The file is not text or cannot be read. Open it in Excel and save it as "CSV UTF-8".',
	'missing-table': ({ table }) => `The table "${table ?? '…'}" is missing. Every delivery must have it.`,
	'unknown-table': (p) =>
		has(p, 'sheet')
			? `The name of the sheet "${of(p, 'sheet')}" is not that of a table.${suggestionEn(p)} Rename the sheet, or delete it.`
			: `The file's name is not the name of a table.${suggestionEn(p)} Rename the file, or take it out of the folder.`,
	'table-twice': (p) =>
		has(p, 'sheet')
			? `There are two sheets for the table "${p.table ?? '…'}". Delete one of them.`
			: `There are two files for the table "${p.table ?? '…'}". Take one of them out of the folder.`,
	'file-ignored': (p) =>
		has(p, 'sheet')
			? `The sheet "${of(p, 'sheet')}" is empty and was not read. Delete it if it does not belong there.`
			: 'The file is not a CSV file and was not read. Take it out if it does not belong there.',
	'hidden-sheet': (p) =>
		`The sheet "${of(p, 'sheet')}" is hidden and was read like the others. Show it (right-click a sheet tab, Unhide), and see whether it belongs there.`,
	'cpr-like-value': (p) =>
		`Something here looks like a CPR number${cprPlaceEn(p)}. The delivery is refused and the value was not stored. Use the municipality's pseudonym instead, and delete the file wherever it was sent.`,
	'too-many-rows': (p) =>
		`The table has more than ${of(p, 'most')} rows, which is more than can be read. See whether the extract has more families than the trial.`,
	'merged-cells': (p) =>
		`Cell ${of(p, 'cell')} is merged with others, and only the first of them has a value. Select it, choose Home > Merge & Center > Unmerge Cells, and fill in each cell.`,
	'outside-table': (p) =>
		`From cell ${of(p, 'cell')} on something stands to the right of the table. Delete the column, or move it out of the sheet.`,
	'error-value': () =>
		'The cell shows an error (such as #N/A, #REF! or #VALUE!). Correct the formula, or write the value instead.',
	'formula-without-value': () =>
		'The cell has a formula whose result was not saved. Open the workbook in Excel, choose Formulas > Calculate Now, and save it, or paste the values (Paste > Paste Values).'
};

/** What is wrong with the files, sheets and cells as they were handed in, before anything in them is read. */
export const fileProblems: Readonly<Record<'da' | 'en', Record<FileProblemCode, Message>>> = {
	da: danish,
	en: english
};
