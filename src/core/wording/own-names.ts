/**
 * Names that bodies give themselves, by language and then by the English name in the record. A
 * body is missing if its own name is the English name in the record, or if the catalogs translate
 * its name (`bodyName_…`).
 */
export const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cs: { 'Prague City Hall': 'Magistrát hlavního města Prahy' },
  da: {
    'Aalborg Municipality': 'Aalborg Kommune',
    'Assens and Odense municipalities': 'Assens Kommune, Odense Kommune',
    'Copenhagen Municipality': 'Københavns Kommune',
    'Egedal Municipality': 'Egedal Kommune',
    'Frederiksberg Municipality': 'Frederiksberg Kommune',
    'Guldborgsund Municipality': 'Guldborgsund Kommune',
    'Ringsted Municipality': 'Ringsted Kommune',
  },
  de: {
    'the City of Innsbruck': 'Stadt Innsbruck',
    'the City of Wolfsberg': 'Stadt Wolfsberg',
    'the cities of Klagenfurt, Villach and St. Veit': 'Klagenfurt, Villach, St. Veit an der Glan',
  },
  en: {
    'Arkansas State, Arkansas Tech and Central Arkansas universities':
      'Arkansas State University, Arkansas Tech University, University of Central Arkansas',
    'Barrie, Innisfil and Orillia': 'Barrie, Innisfil, Orillia',
    'Boise State and Idaho State universities': 'Boise State University, Idaho State University',
    'Collin and Andrews counties': 'Collin County, Andrews County',
    'Regina and Weyburn': 'Regina, Weyburn',
    'the Hamilton-Wentworth school board': 'Hamilton-Wentworth District School Board',
  },
  fr: {
    'the City of Brossard': 'Ville de Brossard',
    'the City of Brussels': 'Ville de Bruxelles',
    'the City of Gatineau': 'Ville de Gatineau',
    'the City of Laval': 'Ville de Laval',
    'the City of Saguenay': 'Ville de Saguenay',
    'the City of Sherbrooke': 'Ville de Sherbrooke',
  },
  nb: {
    'Drammen Municipality': 'Drammen kommune',
    'Hamarøy Municipality': 'Hamarøy kommune',
    'Løten Municipality': 'Løten kommune',
    'Meløy Municipality': 'Meløy kommune',
    'Narvik Municipality': 'Narvik kommune',
    'the City of Bergen': 'Bergen kommune',
    'the University of Agder': 'Universitetet i Agder',
    'Øvre Eiker Municipality': 'Øvre Eiker kommune',
  },
  nl: {
    'Erasmus University Rotterdam': 'Erasmus Universiteit Rotterdam',
    'Saxion University of Applied Sciences': 'Hogeschool Saxion',
    'the City of Amsterdam': 'Gemeente Amsterdam',
    'the City of Eindhoven': 'Gemeente Eindhoven',
    'the City of Ghent': 'Stad Gent',
    'the City of Groningen': 'Gemeente Groningen',
    'the City of The Hague': 'Gemeente Den Haag',
    'the City of Tienen': 'Stad Tienen',
    'the Municipality of Heerlen': 'Gemeente Heerlen',
  },
  sv: { 'Skellefteå Municipality': 'Skellefteå kommun' },
};
