/** A code as it stands in a delivery, with the words a reader sees for it. */
export interface Code {
	readonly code: string;
	readonly da: string;
	readonly en: string;
}

const list = <const T extends readonly Code[]>(codes: T): T => codes;

/** Which of the two groups a family belongs to. */
export const groups = list([
	{ code: 'indsats', da: 'Indsats', en: 'Intervention' },
	{ code: 'sammenligning', da: 'Sammenligning', en: 'Comparison' }
]);

/** The target groups of the application, and other. */
export const targetGroups = list([
	{ code: 'anbragte', da: 'Familier med anbragte børn', en: 'Families with a child in care' },
	{ code: 'specialundervisning', da: 'Børn i specialundervisning', en: 'Children in special needs education' },
	{ code: 'handicap', da: 'Familier med handicap', en: 'Families with a disability' },
	{ code: 'familiebehandling', da: 'Familiebehandling', en: 'Family treatment' },
	{ code: 'overfoerselsindkomst', da: 'Forsørgelse ved overførselsindkomst', en: 'Living on public benefits' },
	{ code: 'sygdomsforloeb', da: 'Længere sygdomsforløb', en: 'Long-term illness' },
	{ code: 'andet', da: 'Anden målgruppe', en: 'Other target group' }
]);

/** How the family came into the trial. */
export const selections = list([
	{ code: 'omkostning', da: 'Udvalgt på udgifter', en: 'Selected on cost' },
	{ code: 'kontaktpunkter', da: 'Udvalgt på antal kontaktpunkter', en: 'Selected on number of contact points' },
	{ code: 'faglig', da: 'Fagligt skøn', en: 'Professional judgement' },
	{ code: 'andet', da: 'Andet', en: 'Other' }
]);

/** Why a family's course ended. */
export const endReasons = list([
	{ code: 'maal_opfyldt', da: 'Mål opfyldt', en: 'Goal reached' },
	{ code: 'fraflyttet', da: 'Fraflyttet', en: 'Moved away' },
	{ code: 'samtykke_trukket', da: 'Samtykke trukket', en: 'Consent withdrawn' },
	{ code: 'andet', da: 'Andet', en: 'Other' }
]);

/** A person's part in the family. */
export const personRoles = list([
	{ code: 'voksen', da: 'Voksen', en: 'Adult' },
	{ code: 'barn', da: 'Barn', en: 'Child' }
]);

/** Age on the day the trial starts. Underscores, because Excel reads `6-12` as 6 December. */
export const ageGroups = list([
	{ code: '0_5', da: '0–5 år', en: '0–5 years' },
	{ code: '6_12', da: '6–12 år', en: '6–12 years' },
	{ code: '13_17', da: '13–17 år', en: '13–17 years' },
	{ code: '18_29', da: '18–29 år', en: '18–29 years' },
	{ code: '30_49', da: '30–49 år', en: '30–49 years' },
	{ code: '50_66', da: '50–66 år', en: '50–66 years' },
	{ code: '67_', da: '67 år og derover', en: '67 years and over' }
]);

/** The act a service is granted under. */
export const laws = list([
	{ code: 'sel', da: 'Serviceloven', en: 'Social Services Act' },
	{ code: 'lab', da: 'Lov om en aktiv beskæftigelsesindsats', en: 'Active Employment Act' },
	{ code: 'fsl', da: 'Folkeskoleloven', en: 'Public School Act' },
	{ code: 'sdpl', da: 'Sygedagpengeloven', en: 'Sickness Benefit Act' },
	{ code: 'sul', da: 'Sundhedsloven', en: 'Health Act' },
	{ code: 'intl', da: 'Integrationsloven', en: 'Integration Act' },
	{ code: 'stul', da: 'Lov om særligt tilrettelagt ungdomsuddannelse', en: 'Specially Planned Youth Education Act' },
	{ code: 'kui', da: 'Lov om kommunal indsats for unge under 25 år', en: 'Municipal Effort for Young People Act' },
	{ code: 'andet', da: 'Anden lov', en: 'Other act' }
]);

/** What is granted. */
export const services = list([
	{ code: 'raadgivning', da: 'Rådgivning', en: 'Counselling' },
	{ code: 'familiebehandling', da: 'Familiebehandling', en: 'Family treatment' },
	{ code: 'aflastning', da: 'Aflastning', en: 'Respite care' },
	{ code: 'kontaktperson', da: 'Fast kontaktperson (SEL)', en: 'Permanent contact person (Social Services Act)' },
	{ code: 'anbringelse', da: 'Anbringelse', en: 'Out-of-home care' },
	{ code: 'eftervaern', da: 'Efterværn', en: 'Aftercare' },
	{ code: 'bostoette', da: 'Bostøtte', en: 'Support at home' },
	{ code: 'botilbud', da: 'Botilbud', en: 'Supported housing' },
	{ code: 'stoettekontaktperson', da: 'Støtte- og kontaktperson', en: 'Support and contact person' },
	{ code: 'misbrugsbehandling', da: 'Misbrugsbehandling', en: 'Addiction treatment' },
	{ code: 'mentor', da: 'Mentor', en: 'Mentor' },
	{ code: 'virksomhedsrettet', da: 'Virksomhedsrettet tilbud', en: 'Workplace-based measure' },
	{ code: 'vejledning_opkvalificering', da: 'Vejledning og opkvalificering', en: 'Guidance and upskilling' },
	{ code: 'ressourceforloeb', da: 'Ressourceforløb', en: 'Resource course' },
	{ code: 'specialundervisning', da: 'Specialundervisning', en: 'Special needs education' },
	{ code: 'ppr', da: 'Pædagogisk-psykologisk rådgivning', en: 'Educational psychology counselling' },
	{ code: 'sundhedspleje_udvidet', da: 'Udvidet sundhedspleje', en: 'Extended health visiting' },
	{ code: 'hjemmepleje', da: 'Hjemmepleje', en: 'Home care' },
	{ code: 'genoptraening', da: 'Genoptræning', en: 'Rehabilitation' },
	{ code: 'stu', da: 'Særligt tilrettelagt ungdomsuddannelse', en: 'Specially planned youth education' },
	{ code: 'tabt_arbejdsfortjeneste', da: 'Tabt arbejdsfortjeneste', en: 'Compensation for lost earnings' },
	{ code: 'andet', da: 'Anden ydelse', en: 'Other service' },
	{ code: 'boligstoette', da: 'Boligstøtte', en: 'Housing benefit' },
	{ code: 'friplads', da: 'Økonomisk friplads', en: 'Free place in day care' },
	{ code: 'hjaelpemidler', da: 'Hjælpemidler', en: 'Assistive devices' },
	{ code: 'tandpleje', da: 'Tandpleje', en: 'Dental care' },
	{ code: 'sundhedspleje_ordinaer', da: 'Ordinær sundhedspleje', en: 'Ordinary health visiting' },
	{ code: 'befordring', da: 'Befordring', en: 'Transport' },
	{ code: 'helbredstillaeg', da: 'Helbredstillæg', en: 'Health supplement' },
	{ code: 'enkeltydelse', da: 'Enkeltydelse', en: 'Single payment' },
	{ code: 'frivilligt_tilbud', da: 'Frivilligt tilbud', en: 'Voluntary offer' },
	{ code: 'bpa', da: 'Borgerstyret personlig assistance', en: 'Citizen-controlled personal assistance' }
]);

/** The unit of the municipality that acts. */
export const units = list([
	{ code: 'jobcenter', da: 'Jobcenter', en: 'Job centre' },
	{ code: 'ydelseskontor', da: 'Ydelseskontor', en: 'Benefit office' },
	{ code: 'boern_unge', da: 'Børn og unge', en: 'Children and young people' },
	{ code: 'skole_ppr', da: 'Skole og PPR', en: 'School and educational psychology' },
	{ code: 'handicap_psykiatri', da: 'Handicap og psykiatri', en: 'Disability and psychiatry' },
	{ code: 'sundhed_aeldre', da: 'Sundhed og ældre', en: 'Health and elderly' },
	{ code: 'misbrug', da: 'Misbrug', en: 'Addiction' },
	{ code: 'region', da: 'Region', en: 'Region' },
	{ code: 'andet', da: 'Anden enhed', en: 'Other unit' }
]);

/** A person's main source of support. */
export const supports = list([
	{ code: 'loen', da: 'Løn', en: 'Wage' },
	{ code: 'selvstaendig', da: 'Selvstændig', en: 'Self-employed' },
	{ code: 'fleksjob', da: 'Fleksjob', en: 'Flexi-job' },
	{ code: 'loentilskud', da: 'Job med løntilskud', en: 'Job with wage subsidy' },
	{ code: 'uddannelse_su', da: 'Uddannelse med SU', en: 'Education with a student grant' },
	{ code: 'selvforsoerget', da: 'Selvforsørget uden løn', en: 'Self-supporting without a wage' },
	{ code: 'dagpenge', da: 'Dagpenge', en: 'Unemployment benefit' },
	{ code: 'arbejdsmarkedsydelse', da: 'Arbejdsmarkedsydelse', en: 'Labour market benefit' },
	{ code: 'kontantydelse', da: 'Kontantydelse', en: 'Temporary cash benefit' },
	{ code: 'kontanthjaelp', da: 'Kontanthjælp', en: 'Social assistance' },
	{
		code: 'selvforsoergelses_hjemrejse',
		da: 'Selvforsørgelses- og hjemrejseydelse',
		en: 'Self-support and repatriation benefit'
	},
	{ code: 'uddannelseshjaelp', da: 'Uddannelseshjælp', en: 'Education assistance' },
	{ code: 'integrationsydelse', da: 'Integrationsydelse', en: 'Integration benefit' },
	{ code: 'sygedagpenge', da: 'Sygedagpenge', en: 'Sickness benefit' },
	{ code: 'jobafklaring', da: 'Jobafklaringsforløb', en: 'Job clarification course' },
	{ code: 'ressourceforloebsydelse', da: 'Ressourceforløbsydelse', en: 'Resource course benefit' },
	{ code: 'revalidering', da: 'Revalidering', en: 'Vocational rehabilitation' },
	{ code: 'ledighedsydelse', da: 'Ledighedsydelse', en: 'Benefit between flexi-jobs' },
	{ code: 'barselsdagpenge', da: 'Barselsdagpenge', en: 'Parental leave benefit' },
	{ code: 'foertidspension', da: 'Førtidspension', en: 'Disability pension' },
	{ code: 'seniorpension', da: 'Seniorpension', en: 'Senior pension' },
	{ code: 'efterloen_pension', da: 'Efterløn eller folkepension', en: 'Early retirement or old-age pension' },
	{ code: 'doed', da: 'Død', en: 'Died' },
	{ code: 'udvandret', da: 'Udvandret', en: 'Emigrated' }
]);

/** What a contact person is to the family. */
export const contactRoles = list([
	{ code: 'myndighed', da: 'Myndighed', en: 'Authority' },
	{ code: 'udfoerer', da: 'Udfører', en: 'Provider' },
	{ code: 'koordinator', da: 'Koordinator', en: 'Coordinator' }
]);

/** The kinds of plan a family may have. */
export const planTypes = list([
	{ code: 'sel140', da: 'Handleplan (SEL § 140)', en: 'Action plan (Social Services Act § 140)' },
	{ code: 'sel141', da: 'Handleplan (SEL § 141)', en: 'Action plan (Social Services Act § 141)' },
	{ code: 'lab27', da: 'Jobplan (LAB § 27)', en: 'Job plan (Active Employment Act § 27)' },
	{ code: 'sygedagpengeplan', da: 'Sygedagpengeplan', en: 'Sickness benefit plan' },
	{ code: 'rehabiliteringsplan', da: 'Rehabiliteringsplan', en: 'Rehabilitation plan' },
	{ code: 'uddannelsesplan', da: 'Uddannelsesplan', en: 'Education plan' },
	{ code: 'en_samlet_plan', da: 'Én samlet plan', en: 'One coordinated plan' },
	{ code: 'anden', da: 'Anden plan', en: 'Other plan' }
]);

/** What a cost is for. */
export const costCategories = list([
	{ code: 'anbringelse', da: 'Anbringelse', en: 'Out-of-home care' },
	{ code: 'forebyggende_foranstaltning', da: 'Forebyggende foranstaltning', en: 'Preventive measure' },
	{ code: 'botilbud', da: 'Botilbud', en: 'Supported housing' },
	{ code: 'bostoette', da: 'Bostøtte', en: 'Support at home' },
	{ code: 'misbrug', da: 'Misbrug', en: 'Addiction' },
	{ code: 'beskaeftigelsesindsats', da: 'Beskæftigelsesindsats', en: 'Employment measures' },
	{ code: 'forsoergelse', da: 'Forsørgelse', en: 'Support' },
	{ code: 'specialundervisning', da: 'Specialundervisning', en: 'Special needs education' },
	{ code: 'sundhed', da: 'Sundhed', en: 'Health' },
	{ code: 'administration', da: 'Administration', en: 'Administration' },
	{ code: 'forsoegets_indsats', da: 'Forsøgets egen indsats', en: 'The trial’s own cost' },
	{ code: 'andet', da: 'Andet', en: 'Other' }
]);

/** Who pays. */
export const payers = list([
	{ code: 'kommune', da: 'Kommune', en: 'Municipality' },
	{ code: 'region', da: 'Region', en: 'Region' },
	{ code: 'stat', da: 'Stat', en: 'State' }
]);

/** The questionnaires. */
export const instruments = list([
	{ code: 'tilfredshed', da: 'Tilfredshed', en: 'Satisfaction' },
	{ code: 'who5', da: 'Trivsel (WHO-5)', en: 'Well-being (WHO-5)' }
]);

/** When an answer was given. */
export const rounds = list([
	{ code: 'foer', da: 'Før', en: 'Before' },
	{ code: 'efter', da: 'Efter', en: 'After' },
	{ code: 'opfoelgning', da: 'Opfølgning', en: 'Follow-up' }
]);

/** Whether a question was answered. */
export const answerStatuses = list([
	{ code: 'besvaret', da: 'Besvaret', en: 'Answered' },
	{ code: 'ved_ikke', da: 'Ved ikke', en: 'Does not know' },
	{ code: 'ubesvaret', da: 'Ubesvaret', en: 'Not answered' }
]);

type CodeOf<T extends readonly Code[]> = T[number]['code'];

export type Group = CodeOf<typeof groups>;
export type TargetGroup = CodeOf<typeof targetGroups>;
export type Selection = CodeOf<typeof selections>;
export type EndReason = CodeOf<typeof endReasons>;
export type PersonRole = CodeOf<typeof personRoles>;
export type AgeGroup = CodeOf<typeof ageGroups>;
export type Law = CodeOf<typeof laws>;
export type Service = CodeOf<typeof services>;
export type Unit = CodeOf<typeof units>;
export type Support = CodeOf<typeof supports>;
export type ContactRole = CodeOf<typeof contactRoles>;
export type PlanType = CodeOf<typeof planTypes>;
export type CostCategory = CodeOf<typeof costCategories>;
export type Payer = CodeOf<typeof payers>;
export type Instrument = CodeOf<typeof instruments>;
export type Round = CodeOf<typeof rounds>;
export type AnswerStatus = CodeOf<typeof answerStatuses>;
