package io.tierwatch.web.error;

import io.tierwatch.web.SafetyHeaders;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The last word where no page can be made: what the container would say of itself is left out. */
public final class PlainErrorValve extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    SafetyHeaders.on(response);
    try {
      response.setContentType("text/plain");
      response.setCharacterEncoding("UTF-8");
      response.getReporter().write(Sentences.of(status) + "\n");
      response.finishResponse();
    } catch (IOException e) {
      // Nobody listens any more.
      return;
    }
  }
}
