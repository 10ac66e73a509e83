package io.tierwatch.web.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

/** The files that pages are made with: the site's own, and those of libraries. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    CacheControl fresh = CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/io/tierwatch/web/assets/")
        .setCacheControl(fresh);
    registry
        .addResourceHandler("/webjars/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(fresh)
        .resourceChain(true)
        .addResolver(new LiteWebJarsResourceResolver());
  }
}
