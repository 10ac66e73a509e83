package io.tierwatch.web.page;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a page with its template. The template knows the page as {@code page}. */
@Component
@Order(1)
final class HtmlWriter extends PageWriter {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final ITemplateEngine templates;
  private final SiteInfo site;

  HtmlWriter(ITemplateEngine templates, SiteInfo site) {
    super(HTML);
    this.templates = templates;
    this.site = site;
  }

  @Override
  protected void writeInternal(Page page, HttpOutputMessage message) throws IOException {
    Context context = new Context();
    context.setVariable("page", page);
    context.setVariable("site", site.now());
    Writer writer = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
    templates.process(page.template(), context, writer);
    writer.flush();
  }
}
