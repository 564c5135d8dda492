/*
 * What fields are called in other languages of Europe, by what they are called here: in small letters, without blanks
 * and accents. Of several of ours the first is meant that may stand there.
 */
export const fieldLanguages: [ours: string, theirs: string][] = [
  [
    'title name',
    'titulo titre titel titolo tytul titlu titul nazev naslov cim otsikko baslik заголовок название назва naziv',
  ],
  [
    'name title',
    'nome nombre nom naam nazwa nume jmeno meno nev namn navn nimi имя імя ime nazwisko denumire denominacao',
  ],
  ['date from', 'data fecha datum dato paivamaara tarih дата kuupaev datums'],
  [
    'summary',
    'resumo resumen zusammenfassung kurzfassung riassunto sommario streszczenie rezumat samenvatting souhrn ' +
      'shrnuti sazetak osszefoglalo sammanfattning tiivistelma ozet резюме анотация анотація аннотация descricao ' +
      'descripcion beschreibung descrizione opis descriere beschrijving popis leiras beskrivning beskrivelse kuvaus',
  ],
  [
    'actors',
    'atores actores acteurs akteure attori aktorzy actori akteri szereplok aktorer akterer toimijat intervenientes ' +
      'participantes participantas teilnehmer beteiligte uczestnicy participanti partecipanti deelnemers deltagare ' +
      'deltagere osallistujat resztvevok personen personnes pessoas personas persone osoby persoane personer henkilot ' +
      'участники актеры учасники люди presentes presents anwesende obecni prezenti ucastnici',
  ],
  [
    'location within',
    'local lugar lieu ort luogo miejsce loc locatie plaats misto miesto hely helyszin plats sted paikka yer место ' +
      'місце mjesto lokacja localizacao ubicacion standort lokalita',
  ],
  ['country location within', 'pais pays land paese kraj tara zeme krajina orszag maa ulke страна країна'],
  [
    'topics',
    'temas themes themen temi tematy teme temata temy temak amnen emner aiheet konular темы теми topicos assuntos ' +
      'assunto sujets schlagworter schlagworte onderwerpen argomenti subiecte etiquetas palavraschave motscles cuvintecheie',
  ],
  [
    'sources',
    'fontes fonte fuentes fuente quellen quelle fonti zrodla zrodlo surse sursa bronnen bron zdroje zdroj forrasok ' +
      'forras kallor kalla kilder kilde lahteet lahde kaynaklar kaynak источники источник джерела джерело izvori',
  ],
  [
    'authors publisher',
    'autor autores auteur auteurs autoren autore autori autorzy auteure forfattare forfatter szerzo szerzok ' +
      'kirjoittaja yazar автор авторы автори tekijat',
  ],
  [
    'publisher',
    'editora editorial editeur verlag herausgeber editore wydawca wydawnictwo editura uitgever vydavatel kiado ' +
      'utgivare forlag kustantaja yayinci издатель видавець',
  ],
  [
    'language',
    'idioma langue sprache lingua jezyk limba taal jazyk nyelv sprak sprog kieli dil язык мова jezik',
  ],
  ['time', 'hora heure uhrzeit ora godzina cas idopont klockslag klokkeslett kellonaika saat время час'],
  ['kind', 'tipo typ rodzaj tip soort druh tipus tyyppi tur тип'],
  [
    'began',
    'nascimento nacimiento naissance geboren geburt nascita urodzony urodzona nascut narozeni szuletett fodd fodt',
  ],
  ['ended', 'morte muerte mort gestorben tod zmarl zgon deces umrti meghalt dod kuollut'],
  [
    'until to',
    'fim fin ende fine koniec sfarsit konec vege slut loppu конец кінець ate hasta bis tot pana do',
  ],
  ['from', 'desde von ab od van'],
];
