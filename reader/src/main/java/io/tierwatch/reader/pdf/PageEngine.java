package io.tierwatch.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs through the content of a page and notes its signs and drawn paths. Pictures are not looked
 * at. A page of more operations than any page of print needs is given up.
 */
final class PageEngine extends PDFGraphicsStreamEngine {

  private static final int MOST_OPERATIONS = 2_000_000;
  private static final int MOST_GLYPHS = 200_000;
  private static final int MOST_POINTS = 200_000;

  /** How much a line of text may slope, as a share of its length. */
  private static final double SLOPE = 0.05;

  private final AffineTransform toPage;
  private final double width;
  private final double height;
  private final Map<PDFont, Boolean> bold;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final PathPen pen = new PathPen();
  private int operations;
  private int points;

  private PageEngine(PDPage page, Map<PDFont, Boolean> bold) {
    super(page);
    PDRectangle crop = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    this.width = turned ? crop.getHeight() : crop.getWidth();
    this.height = turned ? crop.getWidth() : crop.getHeight();
    this.toPage = toPage(crop, Math.floorMod(page.getRotation(), 360));
    this.bold = bold;
  }

  static RawPage read(PDPage page) throws IOException {
    PageEngine engine = new PageEngine(page, new WeakHashMap<>());
    engine.processPage(page);
    return new RawPage(engine.width, engine.height, engine.glyphs, engine.pen.shapes());
  }

  /** From the coordinates of the file to those of a page as it is seen, with y downwards. */
  private static AffineTransform toPage(PDRectangle crop, int rotation) {
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    return switch (rotation) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations > MOST_OPERATIONS) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuchException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    if (glyphs.size() >= MOST_GLYPHS) {
      return;
    }
    AffineTransform placed = new AffineTransform(toPage);
    placed.concatenate(matrix.createAffineTransform());
    Point2D start = placed.transform(new Point2D.Double(0, 0), null);
    Point2D end = placed.transform(new Point2D.Double(displacement.getX(), 0), null);
    double run = end.getX() - start.getX();
    double size = Math.hypot(placed.getShearX(), placed.getScaleY());
    boolean level = Math.abs(placed.getShearY()) <= SLOPE * Math.abs(placed.getScaleX());
    if (run < 0 || !level || placed.getScaleX() <= 0 || size < 1 || size > 500) {
      return;
    }
    String text = Signs.clean(textOf(font, code));
    if (!text.isEmpty()) {
      glyphs.add(new Glyph(text, start.getX(), end.getX(), start.getY(), size, isBold(font)));
    }
  }

  private static String textOf(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null && font instanceof PDSimpleFont) {
      return String.valueOf((char) code);
    }
    return text == null ? "\ufffd" : text;
  }

  private boolean isBold(PDFont font) {
    return bold.computeIfAbsent(font, Signs::isBold);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    pen.moveTo(onPage(p0));
    pen.lineTo(onPage(p1));
    pen.lineTo(onPage(p2));
    pen.lineTo(onPage(p3));
    pen.close();
  }

  @Override
  public void moveTo(float x, float y) throws IOException {
    count();
    pen.moveTo(onPage(x, y));
  }

  @Override
  public void lineTo(float x, float y) throws IOException {
    count();
    pen.lineTo(onPage(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3)
      throws IOException {
    count();
    pen.lineTo(onPage(x3, y3));
  }

  private void count() throws IOException {
    if (++points > MOST_POINTS) {
      throw new TooMuchException();
    }
  }

  private Shape.Point onPage(float x, float y) {
    return onPage(new Point2D.Float(x, y));
  }

  private Shape.Point onPage(Point2D point) {
    Point2D moved = toPage.transform(point, null);
    return new Shape.Point(moved.getX(), moved.getY());
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = new Point2D.Double(0, 0);
    pen.current().ifPresent(p -> unmove(p, point));
    return point;
  }

  private void unmove(Shape.Point from, Point2D to) {
    try {
      toPage.inverseTransform(new Point2D.Double(from.x(), from.y()), to);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void closePath() {
    pen.close();
  }

  @Override
  public void endPath() {
    pen.drop();
  }

  @Override
  public void strokePath() {
    pen.stroke(getGraphicsState());
  }

  @Override
  public void fillPath(int windingRule) {
    pen.fill(getGraphicsState());
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    pen.fill(getGraphicsState());
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off at an edge is read all the same.
  }

  @Override
  public void drawImage(PDImage image) {
    // A picture holds no words that could be read here.
  }

  @Override
  public void shadingFill(COSName name) {
    // A shade of colour says nothing.
  }

  /** A page of more signs or operations than a page can have. */
  private static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchException() {
      super("the page holds more drawing than a page of print can");
    }
  }
}
