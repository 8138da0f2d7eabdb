package org.huddleboard.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What anybody may fetch without saying who they are: looks, whether the board is alive, and a calendar whose secret
 * address they know.
 */
final class OpenPaths {
    private static final Set<String> FOLDERS = Set.of("styles", "icons", "fonts", "scripts", "images", "templates");

    private OpenPaths() {}

    static String[] patterns() {
        return new String[] {
            "/livez",
            "/readyz",
            "/calendar/*.ics",
            "/styles.css",
            "/styles/**",
            "/icons/**",
            "/fonts/**",
            "/scripts/**",
            "/images/**",
            "/templates/**"
        };
    }

    /** Files that are the same for everybody. */
    static boolean isStatic(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals("/styles.css") || path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/push")) {
            return true;
        }
        var end = path.indexOf('/', 1);
        return end > 0 && FOLDERS.contains(path.substring(1, end));
    }
}
