-- Figures of wholes with the figure of the year before beside. The year before is stated in the same
-- narrative, or was the figure of the edition before; it stands there only where it is one figure
-- of the same thing by the same actor, and so is this year's.
WITH whole AS (
  SELECT *, concat_ws('|', metric, unit, actor, coalesce(exploitation, '')) AS thing
  FROM measures WHERE NOT is_part),
one AS (
  SELECT edition, country, thing, period, any_value(value) AS value, any_value(line) AS line
  FROM whole GROUP BY ALL HAVING count(*) = 1)
SELECT w.edition AS "Edition", n.name AS "Country", w.country AS "Code",
  replace(w.metric, '_', ' ') AS "Figure", replace(w.actor, '_', ' ') AS "By",
  replace(w.exploitation, '_', ' ') AS "Exploitation", w.unit AS "Counts",
  replace(w.qualifier, '_', ' ') AS "Exactness", w.value AS "This period", w.max AS "Up to",
  coalesce(before.value, earlier.value) AS "Before",
  w.value - coalesce(before.value, earlier.value) AS "Change",
  CASE WHEN before.value IS NOT NULL THEN 'line ' || before.line
    WHEN earlier.value IS NOT NULL THEN 'edition of ' || earlier.edition || ', line ' || earlier.line
    END AS "Before is from",
  w.line AS "Line", w.sentence AS "Sentence"
FROM whole w
JOIN narratives n USING (edition, country)
LEFT JOIN one AS this ON this.edition = w.edition AND this.country = w.country
  AND this.thing = w.thing AND this.period = 'current'
LEFT JOIN one AS before ON before.edition = this.edition AND before.country = this.country
  AND before.thing = this.thing AND before.period = 'previous'
LEFT JOIN one AS earlier ON earlier.edition = this.edition - 1 AND earlier.country = this.country
  AND earlier.thing = this.thing AND earlier.period = 'current'
WHERE w.period = 'current'
ORDER BY w.edition DESC, n.name, w.number
