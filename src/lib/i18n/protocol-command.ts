import type { ProtocolFault } from '#lib/trial/protocol-fault.ts';
import { LONGEST_TEXT } from '#lib/trial/protocol-fault.ts';
import type { Language } from './languages.ts';

type FaultTexts = {
	readonly [C in ProtocolFault['code']]: (fault: Extract<ProtocolFault, { code: C }>) => string;
};

const danish = {
	faults: {
		'not-json': () => 'Filen er ikke JSON. Begynd med den, som effektblik protocol --json skriver, og ret i den.',
		missing: () => 'Feltet mangler. Tag det med, som effektblik protocol --json skriver det, eller skriv null.',
		unknown: () => 'Feltet findes ikke. Fjern det, eller ret dets navn.',
		'not-object': () => 'Her skal stå felter med navne i { }.',
		'not-list': () => 'Her skal stå en liste i [ ].',
		'not-text': () =>
			`Her skal stå en tekst på én linje med højst ${LONGEST_TEXT} tegn. Et indeks har et navn af små bogstaver, tal og bindestreg.`,
		'cpr-like': () => 'Teksten ligner et CPR-nummer. Fjern det: en version kan alle se, og den kan ikke slettes.',
		'not-date': () => 'Her skal stå en dag, som kalenderen har, skrevet 2017-07-01.',
		'not-one-change': () => 'Her skal stå enten amount eller shareOfBefore, og ikke begge.',
		twice: () => 'Det står her for anden gang. Behold kun den ene.',
		empty: () => 'Listen er tom. Skriv noget i den, eller null, hvor intet er registreret endnu.',
		'wrong-direction': () => 'Den lovede ændring går til den dårlige side. Et fald har minus foran.',
		'without-price-year': () =>
			'Prisåret er ikke i prisindekset. Tag det år med i indekset, eller vælg et andet prisår.',
		'not-a-meeting': () => 'Kvartalet med de vurderinger, der gælder, skal være et af dem, styregruppen mødes om.',
		'nothing-differs': () => 'Intet er ændret i forhold til den version, der gælder.',
		'not-number': ({ least, most, isWhole }) =>
			`Her skal stå et ${isWhole ? 'helt tal' : 'tal'} fra ${least} til ${most}.`,
		'not-so-many': ({ count }) => `Her skal stå ${count} tekster, én for hvert spørgsmål i rækkefølge.`,
		'not-one-of': ({ values }) => `Her skal stå en af disse: ${values.join(', ')}.`,
		looser: ({ limit, isLeast }) =>
			`Grænsen skjuler mindre, end Effektblik altid gør. Den skal være ${isLeast ? 'mindst' : 'højst'} ${limit}.`,
		'fixed-by-code': ({ expected }) =>
			`Det afgør koden og kan kun ændres med en ny udgave af programmet. Her skal stå: ${expected}`,
		'other-version': ({ version }) =>
			`Filen er lavet ud fra en anden version end den, der gælder (${version}). Begynd igen med effektblik protocol --json.`,
		'year-missing': ({ year }) =>
			`Indekset mangler for ${year}, og de gældende dataleverancer har udgifter, der skal omregnes fra det år. Tilføj året.`
	} satisfies FaultTexts as FaultTexts,
	at: (field: string, message: string) => (field === '' ? message : `${field}: ${message}`),
	refused: 'Intet er registreret.',
	registered: (version: string) => `Version ${version} er registreret. Alle kan se den på siden Protokol.`,
	reasonMissing: 'Skriv, hvorfor protokollen ændres: --reason "…". Begrundelsen kan alle se.',
	reasonWithoutFile: '--reason hører til en fil med den nye version.',
	oneFile: 'Skriv højst én fil.',
	unreadable: (file: string) => `Filen kan ikke læses (${file}). Se efter, om den findes, og om du har adgang til den.`,
	how: 'Hele versionen: effektblik protocol --json. En ny: ret i den, og giv filen tilbage med effektblik protocol FIL --reason "…".'
};

type Texts = typeof danish;

const english: Texts = {
	faults: {
		'not-json': () => 'The file is not JSON. Begin with the one that effektblik protocol --json prints, and edit it.',
		missing: () => 'The field is missing. Take it along as effektblik protocol --json prints it, or write null.',
		unknown: () => 'There is no such field. Take it out, or correct its name.',
		'not-object': () => 'This must be fields with names in { }.',
		'not-list': () => 'This must be a list in [ ].',
		'not-text': () =>
			`This must be a text of one line with at most ${LONGEST_TEXT} characters. The name of an index is of small letters, digits and hyphens.`,
		'cpr-like': () =>
			'The text looks like a CPR number. Take it out: everybody can see a version, and it cannot be deleted.',
		'not-date': () => 'This must be a day that the calendar has, written 2017-07-01.',
		'not-one-change': () => 'This must be either amount or shareOfBefore, and not both.',
		twice: () => 'It stands here for the second time. Keep only one.',
		empty: () => 'The list is empty. Write something into it, or null where nothing is registered yet.',
		'wrong-direction': () => 'The promised change is one for the worse. A fall has a minus in front.',
		'without-price-year': () =>
			'The price year is not in the price index. Add that year to the index, or choose another price year.',
		'not-a-meeting': () => 'The quarter whose verdicts count must be one that the steering group meets on.',
		'nothing-differs': () => 'Nothing differs from the version in force.',
		'not-number': ({ least, most, isWhole }) =>
			`This must be a ${isWhole ? 'whole number' : 'number'} from ${least} to ${most}.`,
		'not-so-many': ({ count }) => `There must be ${count} texts here, one for each question in their order.`,
		'not-one-of': ({ values }) => `This must be one of: ${values.join(', ')}.`,
		looser: ({ limit, isLeast }) =>
			`The threshold hides less than Effektblik always does. It must be ${isLeast ? 'at least' : 'at most'} ${limit}.`,
		'fixed-by-code': ({ expected }) =>
			`This is settled by the code, and only a new release of the program changes it. It must be: ${expected}`,
		'other-version': ({ version }) =>
			`The file was made from another version than the one in force (${version}). Begin again with effektblik protocol --json.`,
		'year-missing': ({ year }) =>
			`The index lacks ${year}, and the current deliveries have costs of that year to be converted. Add the year.`
	},
	at: (field, message) => (field === '' ? message : `${field}: ${message}`),
	refused: 'Nothing was registered.',
	registered: (version) => `Version ${version} is registered. Everybody can see it on the page Protocol.`,
	reasonMissing: 'Say why the protocol is changed: --reason "…". Everybody can see the reason.',
	reasonWithoutFile: '--reason goes with a file that has the new version.',
	oneFile: 'Give at most one file.',
	unreadable: (file) => `The file cannot be read (${file}). See whether it is there, and whether you may read it.`,
	how: 'The whole version: effektblik protocol --json. A new one: edit it, and give the file back with effektblik protocol FILE --reason "…".'
};

/** The words of the command that registers a protocol. */
export function protocolCommandTexts(language: Language): Texts {
	return language === 'da' ? danish : english;
}

/** What is wrong with a file, where in it, and what to do. */
export function protocolFaultText(fault: ProtocolFault, language: Language): string {
	const texts = protocolCommandTexts(language);
	// Each code has the text for just its own.
	const text = texts.faults[fault.code] as (fault: ProtocolFault) => string;
	return texts.at(fault.field, text(fault));
}
