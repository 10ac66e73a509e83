package io.tierwatch.web;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who may do what. */
@Configuration(proxyBeanMethods = false)
class HttpSecuritySettings {

  private static final String REVIEWER = "REVIEWER";

  private final WebSettings settings;

  HttpSecuritySettings(WebSettings settings) {
    this.settings = settings;
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      AuthenticationProvider reviewers,
      AuthenticationSuccessHandler welcome,
      AuthenticationFailureHandler refusal)
      throws Exception {
    return http.authorizeHttpRequests(this::rights)
        .headers(HttpSecuritySettings::headers)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(FormTokens.cookie())
                    .csrfTokenRequestHandler(new FormTokens()))
        .authenticationProvider(reviewers)
        .formLogin(
            form ->
                form.loginPage("/login")
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .successHandler(welcome)
                    .failureHandler(refusal))
        .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/"))
        .requestCache(cache -> cache.disable())
        .anonymous(withDefaults())
        .build();
  }

  /**
   * Everybody reads. Reviewers review; where others than this machine can reach the site, they
   * alone upload, and run queries of their own: the database makes the values within a query beside
   * its limit of memory, and hears late that its time is over.
   */
  private void rights(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.requestMatchers("/review/facts/**").hasRole(REVIEWER);
    requests.requestMatchers(HttpMethod.POST, "/review/**").hasRole(REVIEWER);
    if (!settings.isLocal()) {
      requests.requestMatchers(HttpMethod.POST, "/upload/**").hasRole(REVIEWER);
      requests.requestMatchers(HttpSecuritySettings::runsQuery).hasRole(REVIEWER);
    }
    requests.anyRequest().permitAll();
  }

  private static boolean runsQuery(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/sql") && request.getParameter("q") != null;
  }

  /** The rest is set by {@link SafetyHeaders}, on answers too that do not come so far. */
  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers.defaultsDisabled().addHeaderWriter(HttpSecuritySettings::keepPrivate);
  }

  /** What a reviewer sees is kept by nobody. */
  private static void keepPrivate(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    boolean asset = path.startsWith("/assets/") || path.startsWith("/webjars/");
    boolean session = request.getSession(false) != null;
    if (session && !asset) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  /**
   * Another site that has its name lead to this machine would be let in by the reader's browser: a
   * site for this machine answers to the names of this machine only.
   */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    if (settings.isLocal()) {
      firewall.setAllowedHostnames(Loopback::is);
    }
    return firewall;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> safetyHeaders() {
    return factory -> factory.addEngineValves(new SafetyHeaders());
  }

  @Bean
  RequestRejectedHandler rejection() {
    return (request, response, why) -> {
      response.setStatus(400);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write("This address cannot be understood here.\n");
    };
  }
}
