import type { Problem, ProblemCode } from '#lib/trial/problem.ts';
import { SYNTHETIC_PREFIX } from '#lib/trial/synthetic.ts';
import { fileProblems } from './file-problems.ts';
import type { Language } from './languages.ts';

type Message = (problem: Problem) => string;

const of = ({ parameters }: Problem, name: string): string => String(parameters[name] ?? '');

/** `2018-03-25` as it is written in Denmark. */
const day = (problem: Problem, name: string): string => of(problem, name).split('-').reverse().join('-');

const suggestionDa = (problem: Problem) =>
	'suggestion' in problem.parameters ? ` Mente du »${of(problem, 'suggestion')}«?` : '';
const suggestionEn = (problem: Problem) =>
	'suggestion' in problem.parameters ? ` Did you mean "${of(problem, 'suggestion')}"?` : '';

const danish: Record<ProblemCode, Message> = {
	...fileProblems.da,
	'municipality-of-another-account': (p) =>
		`Her står koden for ${of(p, 'delivered')} Kommune, men din bruger handler for ${of(p, 'own')} Kommune og kan kun aflevere for den. Ret koden, hvis den er forkert. Ellers skal en koordinator i ${of(p, 'delivered')} Kommune aflevere. Der er ikke sammenlignet med tidligere dataleverancer.`,
	'real-data-in-demonstration': () =>
		`Demonstrationens brugere kan kun aflevere syntetiske data: hvert familie_id skal begynde med »${SYNTHETIC_PREFIX}«. Log ind med din egen bruger for at aflevere rigtige data. Filerne er slettet her.`,
	'missing-column': (p) =>
		'columns' in p.parameters
			? `I første række står ingen af tabellens kolonnenavne. Skriv dem dér (${of(p, 'columns')}), eller slet det, der står over dem.`
			: `Kolonnen »${p.column ?? '…'}« mangler. Tilføj den i første række.`,
	'unknown-column': (p) =>
		`Kolonne nr. ${of(p, 'place')} hører ikke til i tabellen${/^nr\. /.test(p.column ?? '…') ? '' : ` (»${p.column ?? '…'}«)`}.${suggestionDa(p)} Ret navnet i første række, eller slet kolonnen.`,
	'column-twice': ({ column }) => `Kolonnen »${column ?? '…'}« står der to gange. Slet den ene.`,
	'broken-quotes': () => 'Et anførselstegn (") er åbnet og ikke lukket rigtigt. Ret eller slet det, og gem filen igen.',
	'ragged-row': (p) =>
		`Rækken har ${of(p, 'cells')} ${of(p, 'cells') === '1' ? 'felt' : 'felter'}, men tabellen har ${of(p, 'columns')} kolonner. Se efter et skilletegn for meget eller for lidt.`,
	'missing-value': () => 'Feltet er tomt. Det skal udfyldes.',
	'bad-identifier': () =>
		'Et id skal være et pseudonym: et bogstav og derefter højst 39 tegn blandt A-Z, a-z, 0-9, _ og -. Sæt fx et bogstav foran tallet. Et CPR-nummer må ikke indgå.',
	'unknown-code': (p) =>
		`Koden findes ikke i listen.${suggestionDa(p)}${'valid' in p.parameters ? ` Gyldige koder: ${of(p, 'valid')}.` : ' Se listen i dataleverancens format.'}`,
	'age-group-as-date': () =>
		'Her står en dato. Excel laver 6-12 om til 6. december: skriv aldersgruppen med understreg (6_12), eller formatér kolonnen som tekst.',
	'bad-date': () => 'Datoen findes ikke eller kan ikke læses. Skriv den som 2018-03-25 eller 25-03-2018.',
	'date-as-number': () =>
		'Her står et tal, hvor der skal stå en dato. Er det en dato, som Excel viser som et tal: markér kolonnen, vælg Hjem > Talformat > Kort dato, og se efter, om datoerne er rigtige. Ellers skriv datoen som 2018-03-25.',
	'month-first-date': () =>
		'Datoen står med måneden først (amerikansk). Hele kolonnen er afvist, fordi de øvrige datoer så kan læses på to måder. Eksportér den igen som dag-måned-år eller år-måned-dag.',
	'bad-month': () =>
		'Måneden kan ikke læses. Skriv en dato i måneden, fx 01-03-2018. Skriver du 2018-03, så formatér først kolonnen som tekst, ellers laver Excel den om til mar-18.',
	'bad-yes-no': () => 'Skriv ja eller nej.',
	'bad-paragraph': () => 'Paragraffen kan ikke læses. Skriv fx 85, 52a eller 52 stk. 3.',
	'bad-number': () => 'Beløbet kan ikke læses som et tal. Skriv fx 12345,67 eller 12.345,67.',
	'ambiguous-number': () =>
		'Beløbet kan læses på to måder (12.345 kan være tolv tusind eller tolv komma tre), og kolonnens andre tal afgør det ikke. Skriv det med to decimaler, fx 12345,00.',
	'bad-integer': () => 'Her skal stå et helt tal.',
	'not-one-delivery-row': (p) => `Tabellen »leverance« skal have præcis én række; her er ${of(p, 'rows')}.`,
	'unknown-format-version': (p) => `Formatversionen findes ikke. Skriv ${of(p, 'valid')}.`,
	'duplicate-id': (p) =>
		`Det samme id står også i række ${of(p, 'other')}, med andet indhold. Et id må kun stå én gang.`,
	'unknown-family': () => 'Familiens id findes ikke i tabellen »familier«. Tilføj familien dér, eller ret id’et.',
	'unknown-person': () => 'Personens id findes ikke i tabellen »personer«. Tilføj personen dér, eller ret id’et.',
	'persons-not-delivered': () =>
		'Rækken henviser til en person, men tabellen »personer« er ikke med. Uden den kan mål om arbejde og selvforsørgelse ikke beregnes. Aflever også »personer«.',
	'person-of-another-family': (p) =>
		`Personen hører til en anden familie (»personer«, række ${of(p, 'other')}). Ret person_id eller familie_id.`,
	'selection-ends-before-it-begins': (p) =>
		`Udvælgelsesperioden begynder ${day(p, 'start')} og slutter før, ${day(p, 'end')}. Uden udvalgt_til slutter den på startdatoen. Ret en af datoerne.`,
	'end-before-start': (p) =>
		`Slutdatoen ${day(p, 'end')} ligger før startdatoen ${day(p, 'start')}. Ret den af dem, der er forkert.`,
	'starts-after-cutoff': (p) =>
		`Datoen ligger efter opgørelsesdatoen ${day(p, 'cutoff')}. Ret datoen, eller lad rækken vente til næste dataleverance.`,
	'end-without-reason': () => 'Slutdato og slutårsag hører sammen: udfyld begge, eller lad begge stå tomme.',
	'registered-after-start': (p) =>
		`Registreringen begynder efter familiens startdato ${day(p, 'start')}. Ret en af datoerne.`,
	'selection-after-start': (p) =>
		`Udvælgelsesperioden slutter efter familiens startdato ${day(p, 'start')}. Ret en af datoerne.`,
	'comparison-family-with-element': () =>
		'En sammenligningsfamilie får intet af indsatsen: her skal stå nej. Ellers hører familien til gruppen indsats.',
	'age-against-role': () =>
		'Aldersgruppen passer ikke til rollen: et barn er under 18 år, en voksen er fyldt 18. Ret den af dem, der er forkert.',
	'support-of-child': () =>
		'Personen er et barn. Forsørgelse opgøres for voksne, så rækken tæller ikke med. Se efter, om rollen i »personer« er rigtig.',
	'overlapping-support': (p) =>
		`Perioden begynder, før personens periode i række ${of(p, 'other')} er slut. En person har ét forsørgelsesgrundlag ad gangen: ret en af datoerne.`,
	'unknown-item': (p) => `Skemaet »${of(p, 'instrument')}« har spørgsmål 1 til ${of(p, 'items')}. Ret nummeret.`,
	'value-off-scale': (p) =>
		`Svaret skal være fra ${of(p, 'lowest')} til ${of(p, 'highest')} i skemaet »${of(p, 'instrument')}«.`,
	'value-without-answer': () => 'Der er en værdi, men svarstatus er ikke »besvaret«. Ret en af dem.',
	'same-answer-twice': (p) =>
		`Spørgsmålet er allerede besvaret i samme runde i række ${of(p, 'other')}, med andet indhold. Behold kun det rigtige svar.`,
	'after-before-before': (p) =>
		`Svaret »efter« er dateret før samme persons svar »før« i række ${of(p, 'other')}. Ret dato eller runde.`,
	'row-twice': (p) =>
		of(p, 'isSummed') === 'ja'
			? `Rækken er magen til række ${of(p, 'first')}. De er lagt sammen som to betalinger; slet den ene, hvis det er en dublet.`
			: `Rækken er magen til række ${of(p, 'first')} og tæller kun med én gang.`,
	'starts-long-before': () =>
		'Datoen ligger mere end ti år før familiens startdato. Se efter, om årstallet er rigtigt.',
	'adult-without-support': () =>
		'Den voksne har ingen perioder i »forsoergelse« og indgår derfor ikke i målene om arbejde. Se efter, om der mangler rækker.',
	'family-without-adult': () => 'Familien har ingen voksen i »personer«. Se efter, om der mangler en række.',
	'cost-month-missing': (p) =>
		`Familien har ingen udgifter i ${of(p, 'months')}, men i andre af de 12 måneder før eller efter start. En måned uden rækker tæller som 0 kr. Se efter, om der mangler rækker.`,
	'cost-outlier': (p) =>
		`Beløbet er mere end ${of(p, 'factor')} gange en sædvanlig måned i kategorien »${of(p, 'category')}«. Se efter, om kommaet sidder rigtigt.`,
	'price-index-missing': (p) =>
		`Der er intet prisindeks for ${of(p, 'year')}, så målene kan ikke beregnes, før det er tilføjet.`,
	'late-before-answer': (p) =>
		`Svaret »før« er givet ${of(p, 'days')} dage efter familiens startdato. Efter ${of(p, 'latest')} dage kan indsatsen allerede mærkes. Ret datoen eller runden, hvis den er forkert.`,
	'after-answer-outside-window': (p) =>
		`Svaret »efter« ligger uden for ${day(p, 'from')} til ${day(p, 'to')} og tæller derfor ikke med.`,
	'no-families': () =>
		'»familier« har overskrifter, men ingen rækker. Modtages dataleverancen, er der ingen familier fra kommunen i tallene. Se efter, om rækkerne mangler.',
	'family-without-element': () =>
		'Familien er i gruppen indsats, men får intet af indsatsens tre elementer. Se efter, om det er rigtigt.',
	'earlier-cutoff': (p) =>
		`Opgørelsesdatoen ligger før den forrige dataleverances, ${day(p, 'previous')}. Se efter, om det er rigtigt.`,
	'family-gone': (p) =>
		`En familie fra den forrige dataleverance (»familier«, række ${of(p, 'previousRow')} dér) er her ikke længere. Se efter, om det er rigtigt.`,
	'start-changed': (p) =>
		`Familiens startdato var ${day(p, 'previous')} i den forrige dataleverance. Se efter, om det er rigtigt.`,
	'group-changed': (p) =>
		`Familien var i gruppen ${of(p, 'previous')} i den forrige dataleverance. Se efter, om det er rigtigt.`,
	'spell-shortened': (p) =>
		`Perioden løb til ${day(p, 'previous')} eller længere i den forrige dataleverance og slutter nu før. Se efter, om det er rigtigt.`,
	'spell-removed': (p) =>
		`En periode fra den forrige dataleverance (række ${of(p, 'previousRow')} dér, fra ${day(p, 'start')}) er her ikke længere. Se efter, om det er rigtigt.`,
	'answer-changed': (p) =>
		`Et svar er ændret eller fjernet siden den forrige dataleverance (række ${of(p, 'previousRow')} dér). Se efter, om det er rigtigt.`
};

const english: Record<ProblemCode, Message> = {
	...fileProblems.en,
	'municipality-of-another-account': (p) =>
		`This is the code of ${of(p, 'delivered')} Kommune, but your account acts for ${of(p, 'own')} Kommune and can hand in for that one only. Correct the code if it is wrong. Otherwise a coordinator of ${of(p, 'delivered')} Kommune must hand it in. It was not compared with earlier deliveries.`,
	'real-data-in-demonstration': () =>
		`The demonstration's accounts can hand in synthetic data only: every familie_id must begin with "${SYNTHETIC_PREFIX}". Sign in with your own account to hand in real data. The files are wiped here.`,
	'missing-column': (p) =>
		'columns' in p.parameters
			? `None of the table's column names stands in the first row. Write them there (${of(p, 'columns')}), or delete what stands above them.`
			: `The column "${p.column ?? '…'}" is missing. Add it in the first row.`,
	'unknown-column': (p) =>
		`Column no. ${of(p, 'place')} does not belong to the table${/^nr\. /.test(p.column ?? '…') ? '' : ` ("${p.column ?? '…'}")`}.${suggestionEn(p)} Correct the name in the first row, or delete the column.`,
	'column-twice': ({ column }) => `The column "${column ?? '…'}" is there twice. Delete one of them.`,
	'broken-quotes': () =>
		'A quotation mark (") is opened and not closed properly. Correct or delete it, and save the file again.',
	'ragged-row': (p) =>
		`The row has ${of(p, 'cells')} ${of(p, 'cells') === '1' ? 'field' : 'fields'}, but the table has ${of(p, 'columns')} columns. Look for a separator too many or too few.`,
	'missing-value': () => 'The field is empty. It must be filled in.',
	'bad-identifier': () =>
		'An id must be a pseudonym: a letter, then at most 39 of A-Z, a-z, 0-9, _ and -. Put a letter before the number, for instance. No CPR number may be part of it.',
	'unknown-code': (p) =>
		`The code is not in the list.${suggestionEn(p)}${'valid' in p.parameters ? ` Valid codes: ${of(p, 'valid')}.` : ' See the list in the delivery format.'}`,
	'age-group-as-date': () =>
		'There is a date here. Excel turns 6-12 into 6 December: write the age group with an underscore (6_12), or format the column as text.',
	'bad-date': () => 'The date does not exist or cannot be read. Write it as 2018-03-25 or 25-03-2018.',
	'date-as-number': () =>
		'There is a number here where a date must stand. If it is a date that Excel shows as a number: select the column, choose Home > Number Format > Short Date, and see whether the dates are right. Else write the date as 2018-03-25.',
	'month-first-date': () =>
		'The date has the month first (American). The whole column is refused, because the other dates can then be read two ways. Export it again as day-month-year or year-month-day.',
	'bad-month': () =>
		'The month cannot be read. Write a date in the month, such as 01-03-2018. Before you write 2018-03, give the column the format text, or Excel makes it mar-18.',
	'bad-yes-no': () => 'Write ja or nej (yes or no).',
	'bad-paragraph': () => 'The section cannot be read. Write 85, 52a or 52 stk. 3, for instance.',
	'bad-number': () => 'The amount cannot be read as a number. Write 12345,67 or 12.345,67, for instance.',
	'ambiguous-number': () =>
		'The amount can be read two ways (12.345 may be twelve thousand, or twelve point three), and the other numbers of the column do not settle it. Write it with two decimals, such as 12345,00.',
	'bad-integer': () => 'A whole number must stand here.',
	'not-one-delivery-row': (p) => `The table "leverance" must have exactly one row; it has ${of(p, 'rows')}.`,
	'unknown-format-version': (p) => `There is no such format version. Write ${of(p, 'valid')}.`,
	'duplicate-id': (p) =>
		`The same id stands in row ${of(p, 'other')} too, with other contents. An id may stand only once.`,
	'unknown-family': () => 'The family\'s id is not in the table "familier". Add the family there, or correct the id.',
	'unknown-person': () => 'The person\'s id is not in the table "personer". Add the person there, or correct the id.',
	'persons-not-delivered': () =>
		'The row refers to a person, but the table "personer" was not delivered. Without it the measures of work and self-support cannot be computed. Deliver "personer" too.',
	'person-of-another-family': (p) =>
		`The person belongs to another family ("personer", row ${of(p, 'other')}). Correct person_id or familie_id.`,
	'selection-ends-before-it-begins': (p) =>
		`The selection period begins ${of(p, 'start')} and ends before, ${of(p, 'end')}. Without udvalgt_til it ends on the start date. Correct one of the dates.`,
	'end-before-start': (p) =>
		`The end ${of(p, 'end')} is before the start ${of(p, 'start')}. Correct whichever is wrong.`,
	'starts-after-cutoff': (p) =>
		`The date is after the cut-off ${of(p, 'cutoff')}. Correct it, or leave the row for the next delivery.`,
	'end-without-reason': () => 'The end date and its reason belong together: fill in both, or leave both empty.',
	'registered-after-start': (p) =>
		`The registration begins after the family's start ${of(p, 'start')}. Correct one of the dates.`,
	'selection-after-start': (p) =>
		`The selection period ends after the family's start ${of(p, 'start')}. Correct one of the dates.`,
	'comparison-family-with-element': () =>
		'A comparison family gets nothing of the intervention: nej must stand here. Otherwise the family belongs to the group indsats.',
	'age-against-role': () =>
		'The age group does not fit the role: a child is under 18, an adult is 18 or over. Correct whichever is wrong.',
	'support-of-child': () =>
		'The person is a child. Support is counted for adults, so the row does not count. Check the role in "personer".',
	'overlapping-support': (p) =>
		`The spell begins before the person's spell in row ${of(p, 'other')} has ended. A person has one source of support at a time: correct one of the dates.`,
	'unknown-item': (p) =>
		`The questionnaire "${of(p, 'instrument')}" has items 1 to ${of(p, 'items')}. Correct the number.`,
	'value-off-scale': (p) =>
		`The answer must be from ${of(p, 'lowest')} to ${of(p, 'highest')} in the questionnaire "${of(p, 'instrument')}".`,
	'value-without-answer': () => 'There is a value, but svarstatus is not "besvaret". Correct one of them.',
	'same-answer-twice': (p) =>
		`The item is answered in the same round in row ${of(p, 'other')} already, with other contents. Keep only the right answer.`,
	'after-before-before': (p) =>
		`The answer after is dated before the same person's answer before in row ${of(p, 'other')}. Correct the date or the round.`,
	'row-twice': (p) =>
		of(p, 'isSummed') === 'ja'
			? `The row equals row ${of(p, 'first')}. They are added as two payments; delete one if it is a duplicate.`
			: `The row equals row ${of(p, 'first')} and is counted once.`,
	'starts-long-before': () => "The date is more than ten years before the family's start. Check the year.",
	'adult-without-support': () =>
		'The adult has no spells in "forsoergelse" and so is not in the measures of work. Check whether rows are missing.',
	'family-without-adult': () => 'The family has no adult in "personer". Check whether a row is missing.',
	'cost-month-missing': (p) =>
		`The family has no cost in ${of(p, 'months')}, but in others of the 12 months before or after the start. A month without rows counts as DKK 0. Check whether rows are missing.`,
	'cost-outlier': (p) =>
		`The amount is more than ${of(p, 'factor')} times a usual month in the category "${of(p, 'category')}". Check where the decimal mark stands.`,
	'price-index-missing': (p) =>
		`There is no price index for ${of(p, 'year')}, so the measures cannot be computed until it is added.`,
	'late-before-answer': (p) =>
		`The answer before was given ${of(p, 'days')} days after the family's start. After ${of(p, 'latest')} days the intervention may already be felt.`,
	'after-answer-outside-window': (p) =>
		`The answer after lies outside ${of(p, 'from')} to ${of(p, 'to')} and so does not count.`,
	'no-families': () =>
		'"familier" has a header but no rows. If the delivery is received, no family of the municipality is in the figures. See whether the rows are missing.',
	'family-without-element': () =>
		'The family is in the group indsats but gets none of its three elements. Check whether that is right.',
	'earlier-cutoff': (p) =>
		`The cut-off is before that of the delivery before, ${of(p, 'previous')}. Check whether that is right.`,
	'family-gone': (p) =>
		`A family of the delivery before ("familier", row ${of(p, 'previousRow')} there) is no longer here. Check whether that is right.`,
	'start-changed': (p) =>
		`The family's start was ${of(p, 'previous')} in the delivery before. Check whether that is right.`,
	'group-changed': (p) =>
		`The family was in the group ${of(p, 'previous')} in the delivery before. Check whether that is right.`,
	'spell-shortened': (p) =>
		`The spell ran to ${of(p, 'previous')} or longer in the delivery before and now ends earlier. Check whether that is right.`,
	'spell-removed': (p) =>
		`A spell of the delivery before (row ${of(p, 'previousRow')} there, from ${of(p, 'start')}) is no longer here. Check whether that is right.`,
	'answer-changed': (p) =>
		`An answer was changed or removed since the delivery before (row ${of(p, 'previousRow')} there). Check whether that is right.`
};

const messages = { da: danish, en: english };

/** What is wrong and what to do about it. Never repeats an identifier: its parameters hold none. */
export function problemMessage(problem: Problem, language: Language): string {
	return messages[language][problem.code](problem);
}
