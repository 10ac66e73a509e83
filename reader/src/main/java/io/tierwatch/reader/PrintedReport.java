package io.tierwatch.reader;

import io.tierwatch.model.report.Report;
import io.tierwatch.reader.pdf.PageGeometry;
import java.util.Optional;

/**
 * A report, and the pages that it was printed on.
 *
 * @param pages where on the pages its words stand; empty for an input without pages
 */
public record PrintedReport(Report report, Optional<PageGeometry> pages) {}
