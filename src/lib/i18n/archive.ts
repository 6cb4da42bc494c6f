import type { Language } from './languages.ts';

const danish = {
	file: 'LAESMIG.md',
	questionnaire: 'spoergeskema.md',
	readme: (isSynthetic: boolean) => `# Frikommuneforsøget i Effektblik${isSynthetic ? ' – SYNTETISKE DATA' : ''}

${isSynthetic ? 'Alle tal er opdigtede.\n\n' : ''}Evaluering af forsøget med én koordineret plan til familier med komplekse problemer. Her er alt, hvad der kan gemmes for altid og læses af enhver.

| fil | indhold |
| --- | --- |
| \`codebook/\` | hver kolonne og hver kode i rækkerne, på dansk og engelsk |
| \`documentation/\` | hvert spørgsmål til familierne: nummer, skala, hvad det handler om, og ordlyden, hvor protokollen har den, og den må gives videre |
| \`protocol/\` | hver version af protokollen, hvornår den blev registreret, og hvorfor |
| \`deliveries.csv\` | hver dataleverance med opgørelsesdato, kontrolsum (SHA-256), og hvad der blev af den |
| \`editions/\` | hver godkendt udgave, som den blev godkendt, og hvilke roller og kommuner der godkendte den |
| \`reports/\` | udgavernes rapporter: som de blev gemt (JSON), og som PDF |
| \`tables/\` | udgavernes tal som tabeller |
| \`programs/\` | programmerne, som rækkerne læses ind (R, SPSS, Stata, SAS) og tallene regnes efter (R) med |

## Kontrol

\`sha256sum -c manifest-sha256.txt\` i mappen ovenfor siger, om hver fil er, som den blev skrevet. Mappen følger BagIt 1.0 (RFC 8493). Kontrolsummen af \`editions/NUMMER.json\` er udgavens egen: den står i \`editions/editions.csv\`. Sådan er det også med rapporternes JSON og \`reports/reports.csv\`.

## Hvad der ikke er her

**Rækkerne om familierne.** De er personoplysninger, også når de er pseudonymiserede, og kommunerne er ansvarlige for dem. Om de skal afleveres til et arkiv, og hvordan, afgør kommunerne. Datapakken til evaluatorer er den form, de kan afleveres i; \`codebook/\` beskriver den.

**Ordlyd, der ikke er registreret eller ikke må gives videre.** Dataleverancerne har numre på spørgsmålene og ikke deres tekst. \`documentation/\` siger, hvilke ord der mangler, og hvorfor.

**Tal, der er skjult af hensyn til familierne.** De er ikke i udgaverne og kan ikke findes her.

**Loggen og brugerne.** Loggen nævner brugere ved deres numre.
`
};

const english: typeof danish = {
	file: 'README.md',
	questionnaire: 'questionnaire.md',
	readme: (isSynthetic) => `# The free municipality trial in Effektblik${isSynthetic ? ' – SYNTHETIC DATA' : ''}

${isSynthetic ? 'Every figure is made up.\n\n' : ''}Evaluation of the trial of one coordinated plan for families with complex problems. Here is everything that can be kept for good and read by anybody.

| file | content |
| --- | --- |
| \`codebook/\` | every column and every code of the rows, in Danish and English |
| \`documentation/\` | every question to the families: number, scale, what it is about, and the wording where the protocol has it and it may be passed on |
| \`protocol/\` | every version of the protocol, when it was registered, and why |
| \`deliveries.csv\` | every delivery with its cut-off date, checksum (SHA-256), and what became of it |
| \`editions/\` | every approved edition as it was approved, and which roles and municipalities approved it |
| \`reports/\` | the reports of the editions: as they were kept (JSON), and as PDF |
| \`tables/\` | the figures of the editions as tables |
| \`programs/\` | the programs that read the rows (R, SPSS, Stata, SAS) and recompute the figures (R) |

## Check

\`sha256sum -c manifest-sha256.txt\` in the folder above says whether every file is as it was written. The folder follows BagIt 1.0 (RFC 8493). The checksum of \`editions/NUMBER.json\` is the edition's own: it stands in \`editions/editions.csv\`. So it is with the JSON of reports and \`reports/reports.csv\`.

## What is not here

**The rows about the families.** They are personal data, also when pseudonymised, and the municipalities answer for them. Whether they are to be handed to an archive, and how, is for the municipalities to settle. The data package for evaluators is the form in which they can be; \`codebook/\` describes it.

**Wording that is not registered or may not be passed on.** The deliveries have the numbers of the questions and not their text. \`documentation/\` says which words are missing, and why.

**Figures that are hidden for the families' sake.** They are not in the editions and cannot be found here.

**The log and the accounts.** The log names accounts by their numbers.
`
};

/** The words of the archive. */
export function archiveTexts(language: Language): typeof danish {
	return language === 'da' ? danish : english;
}
