package org.bastama.outside.publicweb;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.bastama.foundation.shell.OpenSessions;
import org.bastama.outside.publicweb.api.PollPace;
import org.bastama.outside.publicweb.page.FaultPages;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.PlainPaths;
import org.bastama.outside.publicweb.page.SharedAnswers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Plain paths know no session, cookie or account; what is unknown below them is told by this room, not by a view. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FloodProperties.class)
class PlainWebConfiguration {

    private static final String CONTENT_SECURITY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String CONTENT_SECURITY_OF_FRAMES =
            "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";
    /** A script keeps the tally up to date. */
    private static final String WITH_SCRIPT = CONTENT_SECURITY + "; script-src 'self'; connect-src 'self'";

    @Bean
    @Order(10)
    SecurityFilterChain plainPages(HttpSecurity http, PostGate gate) throws Exception {
        return stateless(http, PlainPaths.PAGES, ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, gate)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(WITH_SCRIPT)))
                .build();
    }

    @Bean
    @Order(11)
    SecurityFilterChain tokenPages(HttpSecurity http, PostGate gate) throws Exception {
        return stateless(http, PlainPaths.TOKENS, ReferrerPolicy.SAME_ORIGIN, gate)
                .build();
    }

    @Bean
    @Order(12)
    SecurityFilterChain api(HttpSecurity http, PostGate gate) throws Exception {
        return stateless(http, List.of(PlainPaths.API), ReferrerPolicy.SAME_ORIGIN, gate)
                .cors(cors -> cors.configurationSource(openToAll()))
                .build();
    }

    /** The only page that may be framed: it shows a number and a link, so that no click can be stolen. */
    @Bean
    @Order(13)
    SecurityFilterChain frames(HttpSecurity http, PostGate gate) throws Exception {
        return stateless(http, List.of(PlainPaths.EMBED), ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, gate)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_OF_FRAMES)))
                .build();
    }

    /** Behind all that is open and knows no session, before the views: what they do not take never reaches them. */
    @Bean
    @Order(95)
    SecurityFilterChain methodsThatNoViewTakes(HttpSecurity http, PostGate gate, Faults faults) throws Exception {
        return stateless(http, List.of("/**"), ReferrerPolicy.SAME_ORIGIN, gate)
                .securityMatcher(ViewMethods::refuses)
                .addFilterAfter(new ViewMethods(faults), PostGate.class)
                .build();
    }

    @Bean
    PostGate postGate(FloodLimit flood, Faults faults) {
        return new PostGate(flood, faults);
    }

    /** Before everything, Spring Security included: the headers that it writes are given again with the answer. */
    @Bean
    FilterRegistrationBean<SharedAnswers> sharedAnswers(@Value("${bastama.plain-page-age:PT1S}") Duration age) {
        var registration = new FilterRegistrationBean<>(new SharedAnswers(age));
        registration.addUrlPatterns(SharedAnswers.PATTERNS);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    /** Before the answers that are given again: each request counts. */
    @Bean
    FilterRegistrationBean<Filter> pollsAreCounted(PollPace pace) {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            pace.note((HttpServletRequest) request);
            chain.doFilter(request, response);
        });
        registration.setName("pollsAreCounted");
        registration.addUrlPatterns("/api/v1/petitions/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 90);
        return registration;
    }

    /** Without an order it comes last: behind the web server's own page, and is asked before it. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadRequestsAreTold(FaultPages pages) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadRequests(pages)));
    }

    /** After Spring Security, which knows no session yet but writes the headers of the views; before Vaadin makes one. */
    @Bean
    FilterRegistrationBean<SessionLimit> sessionLimit(
            OpenSessions sessions, BusyPage busy, @Value("${vaadin.exclude-urls}") List<String> outside) {
        var registration = new FilterRegistrationBean<>(new SessionLimit(sessions, busy, outside));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }

    /** The gate belongs to the chains above, not to every request. */
    @Bean
    FilterRegistrationBean<PostGate> notForEveryRequest(PostGate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SimpleUrlHandlerMapping nothingElseOnPlainPaths() {
        HttpRequestHandler nothing = (request, response) -> {
            throw PageFault.notFound();
        };
        var mapping = new SimpleUrlHandlerMapping();
        mapping.setUrlMap(PlainPaths.all().stream().collect(Collectors.toMap(pattern -> pattern, pattern -> nothing)));
        mapping.setOrder(1);
        return mapping;
    }

    private static HttpSecurity stateless(HttpSecurity http, List<String> paths, ReferrerPolicy referrer, PostGate gate)
            throws Exception {
        return http.securityMatcher(paths.toArray(String[]::new))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(policy -> policy.policy(referrer)))
                .addFilterBefore(gate, ExceptionTranslationFilter.class);
    }

    private static CorsConfigurationSource openToAll() {
        var open = new CorsConfiguration();
        open.setAllowedOrigins(List.of("*"));
        open.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        open.setAllowedHeaders(
                List.of("Content-Type", "Accept", "Accept-Language", "Idempotency-Key", "If-None-Match"));
        open.setExposedHeaders(List.of("ETag", "Retry-After", PollPace.HEADER));
        open.setMaxAge(3600L);
        return request -> open;
    }
}
