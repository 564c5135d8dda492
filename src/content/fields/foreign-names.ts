/*
 * Names of fields that other generators, editors and feeds have, by what is to be done with them here. They are written
 * in lower case, without hyphens and the like.
 */

/** Fields by which others keep a text back, with what they hold when it is kept back. */
export const keptBack: ReadonlyMap<string, boolean> = new Map([
  ...['draft', 'isdraft', 'hidden', 'private', 'unlisted', 'wip'].map((name) => [name, true] as const),
  ...['published', 'public', 'publish', 'ispublished'].map((name) => [name, false] as const),
]);

/** Fields that say how others lay out, sort, number, find or list pages. */
const pages =
  'layout template templatekey templateengine class classes cssclass cssclasses css js script scripts style styles ' +
  'stylesheet theme markup format outputs posttype collection weight order navorder seriesorder menu menus ' +
  'sidebar sidebarposition sidebarlabel navtitle linktitle shorttitle hidetitle headless ' +
  'breadcrumb breadcrumbs toc notoc showtoc toclabel tableofcontents hidetableofcontents math mathjax katex ' +
  'pagefind editurl customediturl prev next pagination paginationnext paginationprev comments comment commentable ' +
  'commentstatus disqus share sharing readingtime showreadingtime wordcount authorprofile iscjklanguage ' +
  'translationkey resources cascade head rss feed sitemap priority changefreq search searchexclude navexclude ' +
  'eleventyexcludefromcollections eleventynavigation eleventycomputed dateformat execute jupyter csl nocite icon emoji';

/** Where a page stands below another. */
const above = 'parent grandparent haschildren';

const pictures =
  'image images cover coverimage coverphoto coveralt banner bannerimage thumbnail thumbnailimage featuredimage ' +
  'featureimage featureimg hero heroimage heroalt headerimage leadimage teaserimage socialimage ogimage twitterimage ' +
  'imagealt imagecaption imagecredit photo photos gallery';

const media = 'video videos audio podcast attachment attachments files downloads';

const forMachines =
  'seo seotitle seodescription metatitle metadescription ogtitle ogdescription opengraph meta metadata schema jsonld ' +
  'canonical canonicalurl canonicallink twittercard';

const sources = 'sourceurl sourcelink originalurl externalurl externallink publisher outlet newspaper via';

const expiry = 'expirydate expiry expires expirationdate unpublishdate unpublishon validuntil';

const groups = 'params extra custom data taxonomies fields frontmatter';

const ownIds = 'id guid uuid wordpressid wpid postid nid contentid';

const registers = 'wikidata doi isbn issn orcid viaf isni gnd lei geonames iso isocode';

const subtitles = 'subtitle subheading subhead kicker tagline strapline';

const points = 'keypoints highlights takeaways bullets';

const texts = 'content body text html markdown';

const remarks = 'note notes remark remarks';

const featured = 'featured feature sticky pinned pin';

const licences = 'license licence copyright rights';

const versions = 'version revision';

const places = 'lat lng lon latitude longitude coordinates geo geolocation map';

const hidden = 'robots noindex nofollow';

const zones = 'timezone tz';

const links =
  'website homepage url web wikipedia twitter facebook linkedin instagram mastodon bluesky youtube telegram';

const offices =
  'position office job jobtitle occupation cargo funcao fonction amt carica functie urzad stanowisko funkcja funkce';

const withdrawn = 'retracted withdrawn isretracted';

/** What a field of another generator is about. */
export const kindsOfName = {
  ...{
    pages,
    above,
    pictures,
    media,
    forMachines,
    sources,
    expiry,
    groups,
    ownIds,
    registers,
    subtitles,
    points,
  },
  ...{ texts, remarks, featured, licences, versions, places, hidden, zones, links, offices, withdrawn },
};
