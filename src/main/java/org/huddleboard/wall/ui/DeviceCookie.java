package org.huddleboard.wall.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a wall keeps its token: out of reach of scripts, for as long as browsers allow, longer with each visit. */
final class DeviceCookie {
    static final String NAME = "hb-screen";
    private static final Duration AS_LONG_AS_BROWSERS_ALLOW = Duration.ofDays(400);
    private static final int LENGTH = 43;

    private DeviceCookie() {}

    /** The token this browser holds, or a new one for it to keep. */
    static String readOr(Supplier<String> fresh) {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        var token = Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> value.length() == LENGTH)
                .findFirst()
                .orElseGet(fresh);
        keep(token, request, VaadinResponse.getCurrent());
        return token;
    }

    private static void keep(String token, @Nullable VaadinRequest request, @Nullable VaadinResponse response) {
        if (response == null) {
            return;
        }
        var cookie = new Cookie(NAME, token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request != null && request.isSecure());
        cookie.setMaxAge((int) AS_LONG_AS_BROWSERS_ALLOW.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
