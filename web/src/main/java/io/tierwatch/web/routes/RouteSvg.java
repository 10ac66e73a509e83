package io.tierwatch.web.routes;

import io.tierwatch.web.routes.RouteDrawing.Line;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Writes the lines of a map as SVG. There are many, and a template would take its time. */
final class RouteSvg {

  private RouteSvg() {}

  static String of(List<Line> lines) {
    StringBuilder svg = new StringBuilder();
    for (Line line : lines) {
      String kind = HtmlUtils.htmlEscape(line.kind());
      svg.append("<path class=\"route route-").append(kind);
      svg.append("\" d=\"").append(line.path());
      svg.append("\" stroke-width=\"").append(line.width());
      svg.append("\" marker-end=\"url(#arrow-").append(kind).append(")\"><title>");
      svg.append(HtmlUtils.htmlEscape(line.words())).append("</title></path>\n");
    }
    return svg.toString();
  }
}
