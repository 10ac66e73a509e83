// Makes world.tsv, the shapes of the world map, of Natural Earth's countries (public domain).
//
//   npm install world-atlas@2 topojson-client@3 d3-geo@3 i18n-iso-countries@7
//   node world.mjs > ../resources/io/tierwatch/web/map/world.tsv
//
// One country a line: ISO 3166-1 alpha-3, the middle of its largest part, the path of its outline.
// The projection is Equal Earth, which keeps areas, on 1000 by 487 units.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { geoEqualEarth, geoPath, geoArea } from "d3-geo";
import iso from "i18n-iso-countries";

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json")));
const countries = feature(atlas, atlas.objects.countries).features;
const projection = geoEqualEarth().fitWidth(1000, { type: "Sphere" });
const SMALLEST = 2; // square units: what is smaller cannot be seen
const STEP = 1.3; // units: points nearer to the last one are left out

function alpha3(country) {
  if (country.properties.name === "Kosovo") return "XKX";
  return country.id ? iso.numericToAlpha3(country.id) : undefined;
}

function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = ring[i];
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum / 2);
}

function thinned(ring) {
  const kept = [ring[0]];
  for (const point of ring.slice(1)) {
    const last = kept[kept.length - 1];
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) kept.push(point);
  }
  return kept;
}

/** The rings of a country as the projection draws them, cut where the map ends. */
function rings(geometry) {
  const found = [];
  let ring = [];
  const context = {
    moveTo: (x, y) => (ring = [[x, y]]),
    lineTo: (x, y) => ring.push([x, y]),
    closePath: () => found.push(ring),
  };
  geoPath(projection, context)(geometry);
  return found;
}

function path(ring) {
  let text = "";
  let before = [0, 0];
  ring.forEach((point, i) => {
    const rounded = point.map((n) => Math.round(n * 10));
    const step = [rounded[0] - before[0], rounded[1] - before[1]];
    const numbers = step.map((n) => String(n / 10).replace(/^(-?)0\./, "$1."));
    text += (i === 0 ? "m" : "l") + numbers[0] + (/^[-.]/.test(numbers[1]) && (numbers[1][0] === "-" || numbers[0].includes(".")) ? "" : " ") + numbers[1];
    before = rounded;
  });
  return [text + "z", ring[0]];
}

const parts = new Map();
for (const country of countries) {
  const code = alpha3(country);
  if (!code || code === "ATA") continue;
  const { type, coordinates } = country.geometry;
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  parts.set(code, [...(parts.get(code) ?? []), ...polygons]);
}

const lines = [];
for (const [code, polygons] of parts) {
  const largest = polygons
    .map((coordinates) => ({ type: "Polygon", coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a))[0];
  const middle = geoPath(projection).centroid(largest).map((n) => n.toFixed(1));
  const shape = rings({ type: "MultiPolygon", coordinates: polygons })
    .filter((ring) => area(ring) >= SMALLEST)
    .map((ring) => absolute(thinned(ring)))
    .join("");
  lines.push([code, ...middle, shape].join("\t"));
}

/** A ring as a path that begins at a place of its own. */
function absolute(ring) {
  return "M" + path(ring)[0].slice(1);
}

console.log("# Made by world.mjs of Natural Earth, 1:50 million, which is in the public domain.");
console.log(lines.sort().join("\n"));
