package org.huddleboard.shell.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.huddleboard.people.SignIn;
import org.huddleboard.shared.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Keeps a browser signed in for thirty days where its owner ticked the box; signing out or an ended account ends it. */
class StaySignedIn implements RememberMeServices, LogoutHandler {
    static final String COOKIE = "huddleboard-stay";
    static final String BOX = "remember";
    private static final Duration STAY = Duration.ofDays(30);

    private final SignIn door;
    private final SignedIn signedIn;

    StaySignedIn(SignIn door, SignedIn signedIn) {
        this.door = door;
        this.signedIn = signedIn;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var secret = secret(request);
        if (secret.isEmpty()) {
            return null;
        }
        var welcome = door.withKeepsake(secret.get());
        if (welcome.isEmpty()) {
            write(request, response, "", Duration.ZERO);
            return null;
        }
        return signedIn.as(welcome.get());
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A wrong password says nothing about the browser that is remembered.
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (request.getParameter(BOX) != null && authentication.getPrincipal() instanceof CurrentActor.Member(var id)) {
            write(request, response, door.keep(id), STAY);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        secret(request).ifPresent(secret -> {
            door.forget(secret);
            write(request, response, "", Duration.ZERO);
        });
    }

    private static Optional<String> secret(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(secret -> !secret.isEmpty())
                        .findFirst();
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String secret, Duration lifetime) {
        var path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        var cookie = ResponseCookie.from(COOKIE, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(path)
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
