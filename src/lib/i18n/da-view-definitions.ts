/** What each view tells, in words and exactly. Those of the measures stand on the pages of the measures. */
export const viewDefinitionsDa = {
	flow: 'Alle startede familier uden dem, der har trukket samtykket, delt i tre: sammenlignet (fulgt et år, og registrene når et år tilbage), endnu ikke fulgt et år, og andre (fraflyttet, eller registrene når ikke langt nok tilbage).',
	'start:families': 'Familier, hvis forsøg er begyndt senest på opgørelsesdagen. Familier uden samtykke er ikke med.',
	'start:target-groups': 'Startede familier i hver målgruppe, som kommunen har oplyst den.',
	'start:support': 'Voksne 18–66 år i startede familier efter deres forsørgelse på startdagen (t0).',
	'start:adults': 'Voksne i familien på startdagen, i gennemsnit over startede familier.',
	'start:children': 'Børn i familien på startdagen, i gennemsnit over startede familier.',
	'start:contactPersons':
		'Forskellige kontaktpersoner i [t0 − 90, t0 − 1], i gennemsnit over familier, hvis registre når så langt tilbage.',
	'start:contactUnits':
		'Forskellige enheder i kommunen, som familien havde kontakt med i [t0 − 90, t0 − 1], i gennemsnit.',
	'start:plans': 'Planer, der var åbne dagen før start (t0 − 1): hver slags plan tæller én pr. person. I gennemsnit.',
	'start:serviceDays':
		'Dage med ydelser i [t0 − 365, t0 − 1], lagt sammen over ydelser, i gennemsnit over familier, hvis registre når et år tilbage.',
	'start:cost': 'Udgifter i de 12 kalendermåneder før måneden for t0, i faste priser, i gennemsnit.',
	'start:satisfaction':
		'Spørgsmål 1 i runden før start, i gennemsnit over familier, hvor nogen har svaret. Familiens værdi er gennemsnittet af dens svar.',
	'months:cost':
		'Familiens udgifter i hver kalendermåned fra 12 før start til 12 efter, i gennemsnit over familier med både før og efter. Faste priser.',
	'months:contact-points':
		'Forskellige kontaktpersoner i hver måned af familiens egen tid: måned 0 begynder på t0. Familier med både før og efter.',
	'months:self-support':
		'Dage som selvforsørgende ÷ oplyste dage i hver måned af familiens egen tid, alle dage under ét. Familier med både før og efter.',
	'cost:payers':
		'Udgifterne før og efter delt efter, hvem der betaler. Familier med udgifter oplyst i begge år, så delene giver hele målet.',
	'cost:groups':
		'Udgifterne før og efter delt i forsørgelse, sociale foranstaltninger, andre udgifter og forsøgets egne. De samme familier som målet.',
	'cost:categories': 'Udgifterne før og efter delt efter dataleverancens kategorier. Alle kommuner under ét.',
	'follow-up:cost':
		'Hvad en familie har kostet fra start, lagt sammen måned for måned. Familier er med, så længe de er fulgt. Kurven slutter, hvor færre end 10 er tilbage.',
	'follow-up:contact-persons':
		'Forskellige kontaktpersoner et halvt år efter start, i gennemsnit over familier, der er fulgt så længe.',
	'carrying-out':
		'Hvor langt indsatsens elementer er nået ud til forsøgets familier. Hvert tal er for de familier, der er fulgt så længe, som det kræver.',
	'case-mix':
		'Hvor langt kommunens familier lå fra de andre kommuners ved start: forskellen i gennemsnit ÷ standardafvigelsen.',
	tops: 'Hvor stor en del af alle udgifter (eller kontaktpersoner) før start de 10, 20 og 50 % af familierne med de højeste tal har. Alle kommuner under ét.',
	chance:
		'Den femtedel af familierne, der lå højest to år før start, fulgt til året før start. Ingen havde fået forsøgets indsats endnu, så faldet er tilfældets.',
	'parts:target-group':
		'Udviklingen i hvert mål for familierne i hver målgruppe, alle kommuner under ét. Students t-interval.',
	'parts:start':
		'Udviklingen i hvert mål efter det halvår, familien begyndte i, alle kommuner under ét. Students t-interval.',
	elements:
		'Forskellen mellem familier med og uden hvert element i samme kommune: én lineær model, efter på før, kommune og element, med HC3-standardfejl.',
	'quality:coverage':
		'Familier med mindst én række i tabellen ÷ familier, der kunne have en: startede familier (før) eller sammenlignede (efter).',
	'quality:responses': 'Familier og personer med mindst ét svar i hver runde ÷ dem, der kunne have svaret.',
	'quality:drop-out':
		'Forskellen ved start mellem familier, der flyttede inden for året, og dem, der blev, i standardafvigelser. Alle kommuner under ét.',
	'quality:warnings': 'Rækker, der blev advaret om, da dataleverancen blev modtaget. Vises fra 10 og op.'
} as const;
