package io.tierwatch.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes pages in a form, and reads none. */
abstract class PageWriter extends AbstractHttpMessageConverter<Page> {

  PageWriter(MediaType form) {
    super(form);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType form) {
    return false;
  }

  @Override
  protected Page readInternal(Class<? extends Page> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("a page is never read", message);
  }
}
