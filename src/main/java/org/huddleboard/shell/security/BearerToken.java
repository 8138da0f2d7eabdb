package org.huddleboard.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.people.ApiTokens;
import org.huddleboard.shared.ActorAuthentication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer …}; a key it does not know leaves the caller a stranger. */
class BearerToken extends OncePerRequestFilter {
    private static final String BEARER = "bearer ";

    private final ApiTokens tokens;

    BearerToken(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        secret(request).flatMap(tokens::recognise).ifPresent(token -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new ActorAuthentication(token, "token " + token.id(), Set::of));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(secret -> !secret.isEmpty());
    }

    /** A request comes back through here after an asynchronous answer, and still has to say who asks. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
