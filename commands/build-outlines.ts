// Natural Earth land and borders -> public/outlines.json, two SVG paths on which the locator map is drawn.
// Run by hand when the map changes: node --import tsx commands/build-outlines.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEquirectangular, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Units per degree: 0.1 degrees, about a third of a CSS pixel at the map's closest zoom, is fine enough. */
const SCALE = 10;

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
// world-atlas publishes exactly these two objects.
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
  countries: GeometryCollection;
  land: GeometryCollection;
}>;

// Longitude and latitude become x and y times SCALE, y downwards: a place finds itself by arithmetic alone.
const projection = geoEquirectangular()
  .scale((SCALE * 180) / Math.PI)
  .translate([0, 0])
  .precision(0);
const draw = geoPath(projection).digits(0);

/** Absolute integer coordinates -> relative ones without repeated points: a third of the size. */
function shorten(path: string): string {
  let out = '';
  for (const part of path.matchAll(/M([^MZ]+)(Z?)/g)) {
    const points = (part[1] ?? '').split('L').map((pair) => pair.split(',').map(Number));
    let [x = 0, y = 0] = points[0] ?? [];
    const steps: string[] = [];
    for (const [nextX = 0, nextY = 0] of points.slice(1)) {
      if (nextX === x && nextY === y) continue;
      steps.push(`${nextX - x} ${nextY - y}`);
      [x, y] = [nextX, nextY];
    }
    if (steps.length > 0) out += `M${points[0]?.join(' ')}l${steps.join(' ')}${part[2]}`;
  }
  return out.replaceAll(' -', '-');
}

const land = feature(atlas, atlas.objects.land) as unknown as MultiPolygon; // a collection of one feature; geoPath takes both
const borders: MultiLineString = mesh(atlas, atlas.objects.countries, (one, other) => one !== other);
const outlines = { scale: SCALE, land: shorten(draw(land) ?? ''), borders: shorten(draw(borders) ?? '') };
writeFileSync('public/outlines.json', JSON.stringify(outlines));
console.error(`public/outlines.json: ${outlines.land.length} and ${outlines.borders.length} letters`);
