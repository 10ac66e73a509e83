package io.tierwatch.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes the table of a page as comma-separated values. */
@Component
@Order(2)
final class CsvWriter extends PageWriter {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  CsvWriter() {
    super(CSV);
  }

  @Override
  protected void writeInternal(Page page, HttpOutputMessage message) throws IOException {
    message.getBody().write(page.table().csv().getBytes(StandardCharsets.UTF_8));
  }
}
