package org.huddleboard.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser, refusals included. The headers are written before the request goes on: Vaadin's
 * pages are forwarded to, and Tomcat closes the answer after a forward without asking the filters around it.
 */
final class AnswerHeaders {
    /** Flow 25.2 starts from inline script and evaluates expressions of its own; nothing comes from elsewhere. */
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private AnswerHeaders() {}

    static void on(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(AnswerHeaders::keepNothing)
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    /** Pages and answers stay out of caches; stylesheets, icons and the like say for themselves how long they keep. */
    private static void keepNothing(HttpServletRequest request, HttpServletResponse response) {
        if (!OpenPaths.isStatic(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** The same for a request that never reaches the chains because its path is not one. */
    static void on(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
        response.setHeader("Permissions-Policy", DEVICES);
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
