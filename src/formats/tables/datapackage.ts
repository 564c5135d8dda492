import type { Archive } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { dataUrl } from '../../base/urls.ts';
import type { Field } from './columns.ts';
import type { Table } from './tables.ts';

/** The tables with their fields as a Frictionless data package, which notebooks and validators read. */
export function datapackage({ site }: Pick<Archive, 'site'>, tables: Table[]): string {
  const { title, description, publisher, licence } = site;
  const described = {
    $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'briefings',
    title,
    description,
    homepage: fullUrl(dataUrl, site.url),
    licenses: [
      {
        // The one of the two that a package has to have: names of licences are free text here.
        ...(licence.url ? { path: licence.url } : { name: licence.name.replace(/[^\w.-]+/g, '-') }),
        title: licence.name,
      },
    ],
    contributors: [
      { title: publisher.name, role: 'publisher', ...(publisher.url && { path: publisher.url }) },
    ],
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

function resourceOf({ name, title, description, fields, key }: Table) {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.map(fieldOf),
      primaryKey: key,
      foreignKeys: fields
        .filter(({ refersTo }) => refersTo !== undefined)
        // A package refers to a table by its name, and to the table itself by no name.
        .map((field) => ({
          fields: field.name,
          reference: { resource: field.refersTo === name ? '' : field.refersTo, fields: 'id' },
        })),
      missingValues: [''],
    },
  };
}

function fieldOf({ name, type, format, description, isRequired, isList, values }: Field) {
  return {
    name,
    type,
    ...(format && { format }),
    description: isList ? `${description} Several have “; ” between them.` : description,
    ...((isRequired ?? values) && {
      constraints: { ...(isRequired && { required: true }), ...(values && { enum: values }) },
    }),
  };
}
