import { briefingsOf } from '../feeds/feeds.ts';
import {
  counts,
  countsOf,
  id,
  identifierCell,
  identifiers,
  list,
  text,
  url,
  type Definition,
} from './columns.ts';

export const placesTable: Definition = {
  name: 'places',
  title: 'Places',
  description: 'Where things happened, each within a larger place.',
  key: ['id'],
  fields: [
    id('place'),
    url,
    text('name', 'The name by which briefings call the place.', true),
    { ...text('kind', 'What the place is.', true), values: ['country', 'region', 'city', 'site'] },
    { ...text('within', 'The place around it.'), refersTo: 'places' },
    { name: 'latitude', type: 'number', description: 'Degrees north of the equator.' },
    { name: 'longitude', type: 'number', description: 'Degrees east of Greenwich.' },
    list('aliases', 'Other names and spellings.'),
    ...counts,
    list('formerly', 'Names that the place had before.'),
    list('around', 'Every place that is or was around it.'),
    identifiers,
  ],
  rows: ({ places }, full) =>
    places.map((place) => ({
      id: place.id,
      url: full(place.url),
      name: place.name,
      kind: place.kind,
      within: place.within?.id,
      latitude: place.coordinates?.latitude,
      longitude: place.coordinates?.longitude,
      aliases: place.aliases,
      ...countsOf(briefingsOf(place)),
      formerly: place.formerly.map(({ name }) => name),
      around: place.around.map((one) => one.place.id),
      identifiers: identifierCell(place.identifiers),
    })),
};
