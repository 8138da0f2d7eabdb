package org.huddleboard.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a socket that a page of another site opens: neither Vaadin nor Atmosphere looks at its Origin. */
class OriginCheck extends OncePerRequestFilter {
    private static final String PUSH = "/VAADIN/push";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && isLive(request) && !isOurs(origin, request)) {
            AnswerHeaders.on(response);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isLive(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                || request.getRequestURI().startsWith(request.getContextPath() + PUSH);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            var from = URI.create(origin);
            return request.getScheme().equalsIgnoreCase(scheme(from))
                    && request.getServerName().equalsIgnoreCase(from.getHost())
                    && request.getServerPort() == port(from);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String scheme(URI origin) {
        var scheme = String.valueOf(origin.getScheme()).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "ws" -> "http";
            case "wss" -> "https";
            default -> scheme;
        };
    }

    private static int port(URI origin) {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return scheme(origin).equals("https") ? 443 : 80;
    }
}
