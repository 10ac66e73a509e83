package io.tierwatch.web.compare;

import io.tierwatch.briefing.words.Wording;
import io.tierwatch.web.figures.CountryFigure;
import io.tierwatch.web.figures.Figure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bars of a metric: for each subject this period and the one before.
 *
 * @param height in units of the drawing, which is {@value #WIDTH} wide
 */
public record CompareChart(List<Group> groups, int height) {

  /** The width of the drawing. */
  public static final int WIDTH = 400;

  private static final int LONGEST = 220;
  private static final int TITLE = 20;
  private static final int BAR = 20;
  private static final int GAP = 12;

  /**
   * A subject.
   *
   * @param y the line of its title
   */
  public record Group(String title, int y, List<Bar> bars) {}

  /**
   * A figure.
   *
   * @param length 0 where there is no figure, and then nothing is drawn but the words
   */
  public record Bar(double length, String text, int y, boolean before, boolean stated) {}

  static CompareChart of(List<Subject> subjects, List<@Nullable CountryFigure> figures) {
    double most = 1;
    for (CountryFigure figure : figures) {
      most =
          Math.max(
              most, figure == null ? 0 : Math.max(value(figure.now()), value(figure.before())));
    }
    List<Group> groups = new ArrayList<>();
    int y = 0;
    for (int i = 0; i < subjects.size(); i++) {
      CountryFigure figure = figures.get(i);
      Figure before = figure == null ? null : figure.before();
      List<Bar> bars = new ArrayList<>();
      bars.add(bar(figure == null ? null : figure.now(), most, y + TITLE, false));
      if (before != null) {
        bars.add(bar(before, most, y + TITLE + BAR, true));
      }
      groups.add(new Group(subjects.get(i).title(), y + TITLE - 6, bars));
      y += TITLE + BAR * bars.size() + GAP;
    }
    return new CompareChart(groups, y);
  }

  private static double value(@Nullable Figure figure) {
    return figure == null || figure.value() == null ? 0 : figure.value();
  }

  private static Bar bar(@Nullable Figure figure, double most, int y, boolean before) {
    if (figure == null) {
      return new Bar(0, Wording.NOT_STATED, y, before, false);
    }
    boolean stated = figure.value() != null;
    double length = Math.round(10 * LONGEST * value(figure) / most) / 10.0;
    String text =
        (figure.text() + (stated ? " " + figure.counted() : "")).strip()
            + (before ? ", before" : "");
    return new Bar(stated ? Math.max(1, length) : 0, text, y, before, stated);
  }
}
